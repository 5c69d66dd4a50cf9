import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { acceptRules } from './accepted-rules.ts';
import { Alarms } from './alarms.ts';
import { Collect } from './collect.ts';
import { dashboardRows } from './dashboard.ts';
import { Detect } from './detect.ts';
import { Group } from './group.ts';
import { Notify } from './notify.ts';
import { Present } from './present.ts';
import { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';

/** Parley in one account: the five verbs around one table, with what watches over them. */
export class ParleyStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description:
        'Parley: watches the news for the US-Russia-Ukraine peace talks and tells each new development once.',
    });
    const { table } = new Storage(this, 'Storage', settings.table);
    const schedules = new Schedules(this, 'Schedules');
    // From the end of the line to its start, since each verb hands on to the queue of the next one.
    const present = new Present(this, 'Present', { table, settings });
    const siteUrl = present.url;
    const notify = new Notify(this, 'Notify', { table, settings, schedules, siteUrl });
    const group = new Group(this, 'Group', { table, settings, schedules });
    const detect = new Detect(this, 'Detect', { table, settings, schedules, siteUrl, mentionQueue: group.queue });
    const collect = new Collect(this, 'Collect', { table, settings, schedules, siteUrl, itemQueue: detect.queue });
    const pipeline = { settings, schedules, collect, detect, group, notify, present };
    new Alarms(this, 'Alarms', pipeline);
    acceptRules(this, pipeline);
    new Dashboard(this, 'Dashboard', { widgets: dashboardRows(pipeline) });
    Tags.of(this).add('project', 'parley');
    new CfnOutput(this, 'PageUrl', { value: `${siteUrl}/`, description: 'The timeline, to read' });
    new CfnOutput(this, 'ApiUrl', { value: `${siteUrl}/api/timeline`, description: 'The timeline, to query' });
    new CfnOutput(this, 'Table', {
      value: table.tableName,
      description: 'The table, which outlives the stack: -c table=NAME goes on with it',
    });
    new CfnOutput(this, 'Next', { value: nextSteps(settings, notify.mailSettings.toConfirm) });
  }
}

/** What is left to do by hand, in sentences. */
function nextSteps({ senderDomain, alarmEmail }: Settings, toConfirm: readonly string[]): string {
  const steps = [
    ...(senderDomain === null ? [] : [`Add the DNS records among these outputs to ${senderDomain}.`]),
    ...(toConfirm.length === 0
      ? []
      : [
          `Open the mail from Amazon Web Services in the inbox of ${toConfirm.join(', ')} and click its link: no alert can be sent before.`,
        ]),
    `Confirm the subscription to the alarms, sent to ${alarmEmail}.`,
    'Then npx parley doctor says what is still missing.',
  ];
  return steps.join(' ');
}

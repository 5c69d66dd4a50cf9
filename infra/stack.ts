import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Collect } from './collect.ts';
import { Detect } from './detect.ts';
import { Group } from './group.ts';
import { Notify } from './notify.ts';
import { Present } from './present.ts';
import { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';
import { Watch } from './watch.ts';

/** Parley in one account: the five verbs around one table, with what watches over them. */
export class ParleyStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description:
        'Parley: watches the news for the US-Russia-Ukraine peace talks and tells each new development once.',
    });
    const { table } = new Storage(this, 'Storage');
    const schedules = new Schedules(this, 'Schedules');
    // From the end of the line to its start, since each verb hands on to the queue of the next one.
    const present = new Present(this, 'Present', { table, settings });
    const siteUrl = present.url;
    const notify = new Notify(this, 'Notify', { table, settings, schedules, siteUrl });
    const group = new Group(this, 'Group', { table, settings });
    const detect = new Detect(this, 'Detect', { table, settings, schedules, siteUrl, mentionQueue: group.queue });
    const collect = new Collect(this, 'Collect', { table, settings, schedules, siteUrl, itemQueue: detect.queue });
    new Watch(this, 'Watch', { settings, schedules, collect, detect, group, notify, present });
    Tags.of(this).add('project', 'parley');
    this.writeOutputs(settings, siteUrl);
  }

  private writeOutputs(settings: Settings, url: string): void {
    const addresses = [...new Set([...settings.alertEmails, settings.senderEmail])].join(', ');
    new CfnOutput(this, 'PageUrl', { value: `${url}/`, description: 'The timeline, to read' });
    new CfnOutput(this, 'ApiUrl', { value: `${url}/api/timeline`, description: 'The timeline, to query' });
    new CfnOutput(this, 'Next', {
      value: `Open the mail from Amazon Web Services in the inbox of ${addresses} and click its link: no alert can be sent before. Then confirm the subscription to the alarms, sent to ${settings.alertEmails[0]}.`,
    });
  }
}

import { reasonWords } from '../../../shared/detect/relevance/reason-words.ts';
import { corroboration } from '../../../shared/group/corroboration.ts';
import type { Development } from '../../../shared/group/development.ts';
import { alertReasons } from '../../../shared/wording/alert-reason.ts';
import { actLabel } from '../../../shared/wording/labels.ts';
import { plural } from '../../../shared/wording/plural.ts';
import type { JudgedStory, Outcome } from './outcome.ts';
import { sampleOutlets } from './sample-outlets.ts';

/** What went in, what came out and why, in lines for a terminal. `answers` counts the server's HTTP statuses. */
export function demoSummary(outcome: Outcome, answers: ReadonlyMap<number, number>): string {
  return [...whatWasIn(outcome, answers), '', ...whatCameOut(outcome), '', ...whatWasLeftOut(outcome)].join('\n');
}

function whatWasIn({ judged }: Outcome, answers: ReadonlyMap<number, number>): readonly string[] {
  const came = judged.filter(({ verdict }) => verdict !== null);
  const languages = new Set(sampleOutlets.map(({ language }) => language)).size;
  const silent = sampleOutlets.filter(({ behavior }) => behavior.broken === true).map(({ outlet }) => outlet.name);
  const busy = sampleOutlets.filter(({ behavior }) => behavior.busy !== undefined).map(({ outlet }) => outlet.name);
  const count = (...statuses: number[]) => statuses.reduce((sum, status) => sum + (answers.get(status) ?? 0), 0);
  return [
    'What was in',
    `  ${sampleOutlets.length} invented outlets in ${languages} languages, four simulated days, ${came.length} items taken in.`,
    `  ${count(200)} answers with content, ${count(304)} times "nothing new" (304), ${count(301, 302)} redirects, ` +
      `${count(503)} times "come back later" (503).`,
    `  ${silent.join(', ')}: the feed is broken, shown as overdue, and held nobody up. ` +
      `${busy.join(', ')}: busy on Tuesday morning, asked again when it had said.`,
  ];
}

function whatCameOut({ judged, developments, alerts }: Outcome): readonly string[] {
  const onTalks = judged.filter(({ verdict }) => verdict === 'about').length;
  const items = judged.filter(({ verdict }) => verdict !== null).length;
  const mails = [...alerts.values()].reduce((sum, sent) => sum + sent, 0);
  return [
    'What came out',
    `  ${items} items, ${onTalks} on the talks, ${developments.length} developments, ${mails} alerts.`,
    ...developments.flatMap((development) => developmentLines(development, alerts.get(development.id) ?? 0)),
    ...editLines(judged),
  ];
}

function developmentLines(development: Development, sent: number): readonly string[] {
  const { title, kind, phase, reports, changes } = development;
  const outlets = new Set(reports.map(({ outlet }) => outlet)).size;
  const slots = changes.flatMap((change) => (change.type === 'opened' ? [] : change.slots));
  const { owners, sides } = corroboration(development);
  const reported =
    `${plural(reports.length, 'report')} from ${plural(outlets, 'outlet')}, ` +
    `${plural(owners, 'independent source')} on ${plural(sides.length, 'side')}`;
  const mailed =
    sent === 0
      ? 'no alert: nobody acted'
      : `${plural(sent, 'alert')}${sent > 1 ? `; ${alertReasons.changed(slots)}` : ''}`;
  return [`  - ${actLabel(kind, phase)}: ${title}`, `      ${reported}; ${mailed}.`];
}

function editLines(judged: readonly JudgedStory[]): readonly string[] {
  return judged.flatMap(({ story, articleRevision }) => {
    if (story.edit === undefined || articleRevision === null) return [];
    const kept = articleRevision > 1 ? `kept as revision ${articleRevision} of the same report` : 'not seen yet';
    return [`  - Edited by ${nameOf(story.outlet)} after it came out: "${story.headline}"; ${kept}.`];
  });
}

/** Items on something else that are listed at most: enough to see what they are. */
const mostListed = 6;

function whatWasLeftOut({ judged }: Outcome): readonly string[] {
  const passing = judged.filter(({ verdict }) => verdict === 'mention');
  const none = judged.filter(({ verdict }) => verdict === 'none');
  const alike = [...none].sort((a, b) => b.score - a.score);
  return [
    'What was left out',
    `  ${plural(passing.length, 'item')} with the talks named only beside other news:`,
    ...passing.map(({ story }) => `  - ${story.headline} (${nameOf(story.outlet)})`),
    `  ${none.length} are about something else. Those that looked most alike:`,
    ...alike.slice(0, mostListed).map(({ story, because, score }) => {
      const against = because === null ? '' : `, against it: ${reasonWords(because)}`;
      return `  - ${story.headline} (${nameOf(story.outlet)}): ${(score * 100).toFixed(1)} % likely${against}`;
    }),
  ];
}

function nameOf(key: string): string {
  return sampleOutlets.find((sample) => sample.key === key)?.outlet.name ?? key;
}

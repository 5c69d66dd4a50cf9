import type { DevelopmentJson } from '../../../shared/present/formats/json.ts';
import { oneLine } from '../../../shared/text/safe-text.ts';
import { placeName } from '../../../shared/wording/who-where-what.ts';
import { ask } from './ask.ts';
import { type Given, UsageError } from './command.ts';

/** `parley show ID`: one development with its reports, verbatim sentences, changes and reasons. */
export async function show(given: Given): Promise<number> {
  const [id] = given.words;
  if (id === undefined) throw new UsageError('parley show needs the ID of a development; `parley timeline` lists them');
  const format = given.choice('format');
  const answer = await ask(given, `/api/developments/${encodeURIComponent(id)}`);
  const development = JSON.parse(answer) as DevelopmentJson;
  process.stdout.write(format === 'json' ? `${JSON.stringify(development, null, 2)}\n` : textOf(development));
  return 0;
}

function textOf(development: DevelopmentJson): string {
  const { title, kind, label, actors, place, eventDate, firstSeen, significance, reports, changes, reasons, id, url } =
    development;
  const facts = [
    ['What', label],
    ['Who', actors.map((actor) => actor.label).join(', ') || 'unknown'],
    ['Where', placeName({ kind, place: place?.concept ?? null }) ?? 'unknown'],
    ['When', eventDate === null ? 'unknown' : `${eventDate.day} (to the ${eventDate.precision})`],
    ['First seen', firstSeen],
    ['Significance', significance.toFixed(2)],
    ['Id', id],
    ['Page', url],
  ];
  const told = reports.flatMap((report) => [
    `  ${oneLine(report.outlet)}${report.stateAffiliated ? ' (state-affiliated)' : ''}, owner ${oneLine(report.owner)}` +
      `${report.wire === null ? '' : `, text of ${oneLine(report.wire)}`}, published ${report.published ?? 'unknown'}`,
    `    ${oneLine(report.headline)}`,
    ...(report.link === null ? [] : [`    ${report.link}`]),
    ...report.sentences
      .filter(({ part }) => part === 'body')
      .slice(0, 3)
      .map(({ text }) => `    > ${oneLine(text)}`),
  ]);
  const changed = changes.map(({ number, type, at, slots }) => {
    const what = slots.map(({ slot, from, to }) => `${slot} ${from ?? 'unknown'} -> ${to ?? 'unknown'}`).join(', ');
    return `  ${number}. ${type} ${at}${what === '' ? '' : `: ${what}`}`;
  });
  return [
    oneLine(title),
    '',
    ...facts.map(([name = '', value = '']) => `${name.padEnd(14)}${oneLine(value)}`),
    '',
    `Reports (${reports.length})`,
    ...told,
    '',
    'Changes',
    ...changed,
    '',
    'Why it is one development',
    ...reasons.map((reason) => `  ${oneLine(reason)}`),
    '',
  ].join('\n');
}

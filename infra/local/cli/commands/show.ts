import { instantWords } from '../../../../shared/dates/format-date.ts';
import type { DevelopmentJson } from '../../../../shared/present/formats/json.ts';
import { oneLine } from '../../../../shared/text/safe-text.ts';
import { factRows } from '../../../../shared/wording/facts.ts';
import { publishedText } from '../../../../shared/wording/quotes.ts';
import { slotChangeLine, slotChangeText } from '../../../../shared/wording/slot-change.ts';
import { reprintLabel, stateAffiliatedLabel } from '../../../../shared/wording/sources.ts';
import { ask } from '../ask-api.ts';
import { type Given, UsageError } from '../command.ts';

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
  const { title, sentence, label, firstSeen, significance, reports, changes, reasons, id, url } = development;
  const facts = [
    ['What', label],
    ...factRows({
      ...development,
      actors: development.actors.map(({ concept }) => concept),
      place: development.place?.concept ?? null,
    }),
    ['First seen', instantWords(firstSeen) ?? 'Unknown'],
    ['Significance', significance.toFixed(2)],
    ['Id', id],
    ['Page', url],
  ];
  return [
    ...(sentence === label ? [] : [oneLine(sentence)]),
    oneLine(title),
    '',
    ...facts.map(([name = '', value = '']) => `${name.padEnd(14)}${oneLine(value)}`),
    '',
    `Reports (${reports.length})`,
    ...reports.flatMap(reportLines),
    '',
    'Changes',
    ...changes.map(changeLine),
    '',
    'Why it is one development',
    ...reasons.map((reason) => `  ${oneLine(reason)}`),
    '',
  ].join('\n');
}

/** Sentences of a report that are shown; the data holds all. */
const mostSentences = 3;

function reportLines(report: DevelopmentJson['reports'][number]): readonly string[] {
  const { outlet, owner, stateAffiliated, wire, headline, link, sentences } = report;
  return [
    `  ${oneLine(outlet)}${stateAffiliated ? ` (${stateAffiliatedLabel})` : ''}, owner ${oneLine(owner)}` +
      `${wire === null ? '' : `, ${reprintLabel(oneLine(wire))}`}, ${publishedText(report)}`,
    `    ${oneLine(headline)}`,
    ...(link === null ? [] : [`    ${link}`]),
    ...sentences
      .filter(({ part }) => part === 'body')
      .slice(0, mostSentences)
      .map(({ text }) => `    > ${oneLine(text)}`),
  ];
}

function changeLine({ number, type, at, slots }: DevelopmentJson['changes'][number]): string {
  const changed = slots.map((slot) => slotChangeLine(slotChangeText(slot))).join('; ');
  return `  ${number}. ${type} ${instantWords(at) ?? at}${changed === '' ? '' : `: ${oneLine(changed)}`}`;
}

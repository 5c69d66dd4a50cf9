import { dayWords } from '../../dates/format-date.ts';
import { oneLine, shortened } from '../../text/safe-text.ts';
import { actLabel, labelOf, sideLabels } from '../../wording/labels.ts';
import { actLine, actSentence } from '../../wording/sentence-of-an-act.ts';
import { sourcesBySide } from '../../wording/sources.ts';
import { actorNames } from '../../wording/who-where-what.ts';
import type { Timeline, TimelineEntry } from '../timeline.ts';

/** The timeline for a terminal, by day, lines at most `width` characters; nothing from a feed can steer the terminal. */
export function timelineTable(timeline: Timeline, width = 100): string {
  if (timeline.total === 0) return 'No development matches.\n';
  const days = timeline.days.map(({ day, entries }) => {
    const lines = entries.flatMap((entry) => entryLines(entry, width));
    return [dayWords(day), ...lines].join('\n');
  });
  return `${days.join('\n\n')}\n`;
}

function entryLines({ development, dayIs }: TimelineEntry, width: number): readonly string[] {
  const { kind, phase, title, place, id } = development;
  const act = `${actLabel(kind, phase)}${dayIs === 'first-seen' ? ' *' : ''}`.padEnd(actWidth);
  const whoAndWhere = [actorNames(development), place === null ? '' : labelOf(place)].filter((part) => part !== '');
  const sides = sourcesBySide(development).map(({ side, sources }) => `${sideLabels[side]} ${sources.length}`);
  const indent = ' '.repeat(actWidth + 2);
  const sentence = actSentence(development) === null ? [] : [actLine(development)];
  const [first = '', ...lines] = [...sentence, title].map(oneLine);
  return [
    shortened(`  ${act}${first}`, width),
    ...lines.map((line) => shortened(`${indent}${line}`, width)),
    shortened(`${indent}${oneLine([id, ...whoAndWhere, sides.join(', ')].join(' | '))}`, width),
  ];
}

const actWidth = 24;

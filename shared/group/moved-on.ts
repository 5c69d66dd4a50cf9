import { kinds } from '../detect/act/kinds.ts';
import { readAct } from '../detect/act/read-act.ts';
import { areAlike } from '../text/same-story.ts';
import { stemsOf } from '../text/stems.ts';
import type { Report } from './development.ts';
import { isSameActRetold } from './similarity/same-act.ts';
import type { InverseDocumentFrequency } from './similarity/term-vector.ts';
import { sketchOf } from './similarity/text-similarity.ts';

/**
 * What an article tells of beside the act of its earlier report, as live pages and threads of a day do: another act, as
 * a report of it made of what is new in the article; `none` that it moved on to no act, such as a commentary; null
 * where it still tells the same act, grown or corrected. `now` is ISO 8601.
 */
export function movedOn(
  old: Report,
  revised: Report,
  idf: InverseDocumentFrequency,
  now: string,
): Report | 'none' | null {
  const [before, after] = bareHeadlines(old.headline, revised.headline);
  if (before === after || before === '' || after === '' || revised.act.turn?.isCorrection === true) return null;
  const news = newsOf(revised, now);
  if (isSameActRetold({ ...old, headline: before }, { ...news, headline: after }, idf)) return null;
  return kinds[news.act.kind].alerts ? news : 'none';
}

/** Whether an article that moved on is back at the act of an earlier report: under a headline like that one's. */
export function isBackAt(old: Report, news: Report, idf: InverseDocumentFrequency): boolean {
  const [before, after] = bareHeadlines(old.headline, news.headline);
  return (
    before === after ||
    (areAlike(stemsOf(before), stemsOf(after)) &&
      isSameActRetold({ ...old, headline: before }, { ...news, headline: after }, idf))
  );
}

/** What parts headlines into the news and labels such as "Live" or the day of the war. */
const segmentEnd = /(?<=[.!?])\s+|\s*[:|–—]\s+|\s+-\s+/u;

/** Two headlines of one article without the segments that stand in both. */
export function bareHeadlines(one: string, other: string): readonly [string, string] {
  const [segments, others] = [one.split(segmentEnd), other.split(segmentEnd)];
  const without = (parts: readonly string[], common: readonly string[]) =>
    parts.filter((part) => !common.includes(part)).join('. ');
  return [without(segments, others), without(others, segments)];
}

/** The report of an article's new act: its headline and the sentences that were added, told when they were. */
function newsOf(report: Report, now: string): Report {
  const { headline, language, edit, published, updated, backlog: _, ...rest } = report;
  const added = edit?.added ?? [];
  const isNew = (text: string) => edit === undefined || added.some((one) => one.includes(text) || text.includes(one));
  const sentences = report.sentences.filter(({ part, text }) => part === 'headline' || isNew(text.trim()));
  const told = updated !== null && updated !== published && updated <= now ? updated : null;
  const act = readAct(sentences, { headline, language, published: told, firstSeen: now });
  const sketch = edit === undefined ? report.sketch : sketchOf(`${headline}\n${added.join(' ')}`);
  const when = { published: told, updated, firstSeen: now };
  return { ...rest, headline, language, ...(edit === undefined ? {} : { edit }), ...when, sentences, act, sketch };
}

import { readAct } from '../../shared/detect/act/read-act.ts';
import type { Act } from '../../shared/detect/act.ts';
import type { Sentence } from '../../shared/detect/mention.ts';
import { matchConcepts } from '../../shared/detect/vocabulary/matcher.ts';
import type { Development, Report } from '../../shared/group/development.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { sketchOf } from '../../shared/group/similarity/text-similarity.ts';
import { sentencesOf } from '../../shared/text/sentences.ts';

/** An invented text, and what else a test says of its report; the rest is filled in. */
export interface ReportText extends Partial<Omit<Report, 'act' | 'sentences' | 'sketch'>> {
  readonly headline: string;
  readonly body?: string;
}

const usualTime = '2026-03-11T12:00:00.000Z';
let count = 0;

/** The sentences of an invented text, each with its concepts. */
export function sentencesFrom(headline: string, body: string, language: string): Sentence[] {
  const parts = [['headline', headline] as const, ['body', body] as const];
  return parts.flatMap(([part, text]) =>
    sentencesOf(text).map(({ start, end }) => {
      const words = text.slice(start, end);
      return { text: words, part, start, end, hits: matchConcepts(words, language) };
    }),
  );
}

/** The act read from an invented text, published on Wednesday, 11 March 2026 at noon where no other instant is given. */
export function actFrom(headline: string, body = '', language = 'en', published = usualTime): Act {
  return readAct(sentencesFrom(headline, body, language), { headline, language, published, firstSeen: published });
}

/** A report of its own outlet and item, read as the pipeline would read it. */
export function reportFrom(text: ReportText): Report {
  count += 1;
  const { headline, body = '', language = 'en', published = usualTime } = text;
  const at = published ?? usualTime;
  const { body: _, ...given } = text;
  return {
    itemId: `item-${count}`,
    link: null,
    language,
    outlet: `Outlet ${count}`,
    owner: `Owner ${count}`,
    side: 'other',
    stateAffiliated: false,
    wire: null,
    published,
    updated: null,
    firstSeen: at,
    source: 'feed',
    articleRevision: 1,
    sentences: sentencesFrom(headline, body, language),
    act: actFrom(headline, body, language, at),
    sketch: sketchOf(`${headline}\n${body}`),
    ...given,
  };
}

/** The developments that reports make, grouped one after the other at the time each was published. */
export function developmentsFrom(reports: readonly Report[]): readonly Development[] {
  const developments = new Map<string, Development>();
  for (const report of reports) {
    const { development } = joinDevelopment([...developments.values()], report, report.firstSeen);
    developments.set(development.id, development);
  }
  return [...developments.values()];
}

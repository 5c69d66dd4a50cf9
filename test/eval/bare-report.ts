import { readAct } from '../../shared/detect/act/read-act.ts';
import type { Sentence } from '../../shared/detect/mention.ts';
import type { Report } from '../../shared/group/development.ts';
import { sketchOf } from '../../shared/group/similarity/text-similarity.ts';

/** What a set knows of an item. */
interface BareItem {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly sentences: readonly Sentence[];
}

/** The report that detect would make of an item's feed text, seen when it was published, its outlet its own owner. */
export function bareReport({ id, headline, text, language, outlet, published, sentences }: BareItem): Report {
  return {
    itemId: id,
    link: null,
    headline,
    language,
    outlet,
    owner: outlet,
    side: 'other',
    stateAffiliated: false,
    wire: null,
    published,
    updated: null,
    firstSeen: published,
    source: 'feed',
    articleRevision: 1,
    sentences,
    act: readAct(sentences, { headline, language, published, firstSeen: published }),
    sketch: sketchOf(`${headline}\n${text}`),
  };
}

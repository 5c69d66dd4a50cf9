import { matchConcepts } from '../../shared/detect/vocabulary/matcher.ts';
import { conceptKind } from '../../shared/detect/vocabulary/vocabulary.ts';
import { widerName } from '../../shared/detect/vocabulary/wider-names.ts';
import type { Change, Development } from '../../shared/group/development.ts';
import { fold } from '../../shared/text/fold.ts';
import { transliterate } from '../../shared/text/transliterate.ts';

/**
 * Persons and places that a mail on a change shows, and that neither headline nor sentence of the development's reports
 * holds: read anew from the words, not from what was found in them when they came. Concept ids; none where all is well.
 */
export function namesNotHeld(development: Development, { slots }: Pick<Change, 'slots'>): readonly string[] {
  const { actors, place, reports } = development;
  const changed = slots.flatMap(({ slot, from, to }) => (slot === 'place' || slot === 'actors' ? [from, to] : []));
  const shown = [...actors, place, ...changed].filter((concept) => concept !== null);
  const texts = reports.flatMap(({ headline, sentences, language }) =>
    [headline, ...sentences.map(({ text }) => text)].map((text) => ({ text, language })),
  );
  const held = new Set<string>(
    texts.flatMap(({ text, language }) =>
      matchConcepts(text, language).flatMap(({ concept, start, end }) => [
        concept,
        widerName(text.slice(start, end), concept) ?? concept,
      ]),
    ),
  );
  const letters = transliterate(fold(texts.map(({ text }) => text).join(' ')));
  return [...new Set(shown)].filter((concept) => {
    const kind: string = conceptKind(concept as `person:${string}`);
    if (kind === 'name') return !letters.includes(concept.slice('name:'.length));
    return (kind === 'person' || kind === 'place') && !held.has(concept);
  });
}

import type { Language } from '../../languages/language.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { countriesIn } from '../vocabulary/countries.ts';
import { conceptKind, conceptOf } from '../vocabulary/vocabulary.ts';

/**
 * Countries that receive or mediate, by their own name or by that of a city ("Stockholm to host ..."), where the
 * vocabulary has no state for them. `known` are the actors found before.
 */
export function hostCountriesIn(
  { text, hits }: Sentence,
  known: readonly ConceptHit[],
  language: Language,
): ConceptHit[] {
  const cities = hits.flatMap((hit) => {
    const state = conceptKind(hit.concept) === 'place' ? conceptOf(hit.concept)?.within : undefined;
    return state === undefined ? [] : [{ ...hit, concept: state }];
  });
  const countries = countriesIn(text, language);
  return [...countries, ...cities].filter((hit, index, all) =>
    [...known, ...all.slice(0, index)].every((other) => other.end <= hit.start || other.start >= hit.end),
  );
}

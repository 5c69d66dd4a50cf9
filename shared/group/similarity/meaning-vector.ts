import { meaningsIn } from '../../detect/vocabulary/meanings.ts';
import { languageTagged } from '../../text/detect-language.ts';
import { termVectorsOf } from './concept-vector.ts';

/** What everyday words of a report's first sentences mean, with their weight. Meets across languages. */
export const meaningsOf = termVectorsOf(({ text }, { language }) =>
  [...meaningsIn(text, languageTagged(language))].map((meaning) => `meaning:${meaning}`),
);

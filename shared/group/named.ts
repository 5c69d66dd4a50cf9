import { actorMentions } from '../detect/act/actor-mentions.ts';
import type { Sentence } from '../detect/mention.ts';
import { countriesIn } from '../detect/vocabulary/countries.ts';
import { matchConcepts } from '../detect/vocabulary/matcher.ts';
import { widerName } from '../detect/vocabulary/wider-names.ts';
import { languageTagged } from '../text/detect-language.ts';
import { fold } from '../text/fold.ts';
import { transliterate } from '../text/transliterate.ts';
import type { Report } from './development.ts';

/**
 * Whether a sentence of a report, or its headline, holds the name of a concept; what none holds is not shown. Who holds
 * an office that is named is not named by that. A country stands by its own name, and a name that the vocabulary does
 * not know by its letters.
 */
export function isNamed(
  concept: string,
  reports: readonly Pick<Report, 'headline' | 'language' | 'sentences'>[],
): boolean {
  return (
    reports.some(({ sentences, language }) => sentences.some((sentence) => holds(sentence, concept, language))) ||
    reports.some(({ headline, language }) => holds(headlineOf(headline, language), concept, language))
  );
}

function holds(sentence: Sentence, concept: string, tag: string): boolean {
  const isHit = sentence.hits.some(
    (hit) => hit.concept === concept || widerName(sentence.text.slice(hit.start, hit.end), hit.concept) === concept,
  );
  if (isHit) return true;
  const [kind, name] = [concept.slice(0, concept.indexOf(':')), concept.slice(concept.indexOf(':') + 1)];
  if (kind === 'name') return transliterate(fold(sentence.text)).includes(name);
  const language = languageTagged(tag);
  if (kind === 'state' && countriesIn(sentence.text, language).some((hit) => hit.concept === concept)) return true;
  // Groups ("European leaders") are found by their words alone. No holder of an office is asked for, so any day serves.
  if (kind !== 'office' && kind !== 'body') return false;
  return actorMentions(sentence, language, '').some((mention) => (mention.office ?? mention.concept) === concept);
}

function headlineOf(text: string, language: string): Sentence {
  return { text, part: 'headline', start: 0, end: text.length, hits: matchConcepts(text, language) };
}

import type { Language } from '../../languages/language.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { Sentence } from '../mention.ts';
import { matchConcepts } from '../vocabulary/matcher.ts';

/** Where an act is read from, beside the sentences on the talks. */
export interface ActContext {
  readonly headline: string;
  /** A tag as feeds give it. */
  readonly language: string;
  /** ISO 8601; the event's day is read from here, or from `firstSeen` where it is unknown. */
  readonly published: string | null;
  readonly firstSeen: string;
}

/** A report as its act is read: the headline's sentences first, then those of the body, with their concepts. */
export interface ActInput {
  readonly headline: string;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  /** ISO 8601: days named are counted from here. */
  readonly anchor: string;
}

/** The headline leads even where it names no concept and so is none of the mention's sentences. */
export function actInputOf(sentences: readonly Sentence[], context: ActContext): ActInput {
  const { headline, published, firstSeen } = context;
  const words = [headline, ...sentences.map(({ text }) => text)].join(' ');
  const language = detectLanguage(context.language, words) ?? 'en';
  const leads = sentences[0]?.part === 'headline';
  const hits = leads ? [] : matchConcepts(headline, language);
  const first: Sentence = { text: headline, part: 'headline', start: 0, end: headline.length, hits };
  return { headline, sentences: leads ? sentences : [first, ...sentences], language, anchor: published ?? firstSeen };
}

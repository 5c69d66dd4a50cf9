import type { Language } from '../../languages/language.ts';
import type { WordsAroundPlaces } from '../../languages/language-pack.ts';
import { inAnyLanguage, languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import { wordEnd } from '../../text/whole-words.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { isCountryName } from '../vocabulary/countries.ts';
import { conceptKind, conceptOf } from '../vocabulary/vocabulary.ts';
import { widerName } from '../vocabulary/wider-names.ts';
import type { ActInput } from './act-input.ts';
import { daysBetween, namedDays } from './event-date.ts';
import { isFormerPlace } from './former.ts';
import type { Kind } from './kinds.ts';
import { nameContext } from './name-context.ts';

/** Kinds of acts that take place somewhere; where somebody said something is no news. */
const placed: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'announcement', 'agreement', 'withdrawal']);
/** Headline and opening, in which the place of the news stands. */
const sentencesRead = 3;
/** A sentence that names a day so long ago tells of another act. */
const longAgo = 4;

/** Land that is fought and bargained over is a topic, not the place of a meeting. */
export const contestedLand: ReadonlySet<string> = new Set([
  'place:donbas',
  'place:crimea',
  'place:zaporizhzhia',
  'place:kursk',
  'place:black-sea',
]);
/** Cities of Ukraine that receive delegations; the others are in the news for what struck them. */
const hostCities: ReadonlySet<string> = new Set(['place:kyiv', 'place:lviv', 'place:odesa']);
/** Cities whose name stands for a government in the news. */
const governments: ReadonlySet<string> = new Set(
  [
    'moscow',
    'kyiv',
    'washington',
    'white-house',
    'london',
    'paris',
    'berlin',
    'brussels',
    'ankara',
    'beijing',
    'warsaw',
  ].map((name) => `place:${name}`),
);

/** Where the act takes or will take place: the first city or venue that stands as its place. Null where none does. */
export function placeOf({ sentences, language, anchor }: ActInput, kind: Kind): string | null {
  if (!placed.has(kind)) return null;
  for (const sentence of sentences.slice(0, sentencesRead)) {
    if (sentence.part === 'body' && isOld(sentence.text, language, anchor)) continue;
    const hit = sentence.hits.find(
      (found) =>
        conceptKind(found.concept) === 'place' &&
        !isContested(found.concept) &&
        !isFormerPlace(found, sentence, language) &&
        isVenue(found, sentence, language),
    );
    if (hit !== undefined) return widerName(sentence.text.slice(hit.start, hit.end), hit.concept) ?? hit.concept;
  }
  return countryOf({ sentences, language });
}

/** The country that headline or lead names as the place, where neither names a city: "in the UAE", "will visit Turkey". */
function countryOf({ sentences, language }: Pick<ActInput, 'sentences' | 'language'>): string | null {
  for (const sentence of sentences.slice(0, countrySentences)) {
    const { text, hits } = sentence;
    const hit = hits.find(
      ({ concept, start, end }) =>
        conceptKind(concept) === 'state' &&
        !parties.has(concept) &&
        !isFormerPlace({ concept, start, end }, sentence, language) &&
        patterns[language].country?.test(text.slice(0, start)) === true &&
        isCountryName(text.slice(start, end), concept, language),
    );
    if (hit === undefined) continue;
    const city = hits.find(
      ({ concept, start }) =>
        start >= hit.end && start - hit.end < cityReach && conceptOf(concept)?.within === hit.concept,
    );
    return (city ?? hit).concept;
  }
  return null;
}

/** Characters behind a country within which its city is named ("in the Turkish resort of Antalya"). */
const cityReach = 25;
const countrySentences = 2;
/** Those at war and between them: their names stand for governments. */
const parties: ReadonlySet<string> = new Set(['state:ua', 'state:ru', 'state:us', 'state:by']);

/**
 * The first place that the opening names after a preposition, whether the act takes place there or not: reports of one
 * act name the same, so that it is evidence in grouping. Not to be shown.
 */
export function placeNamed({ sentences, language }: ActInput, kind: Kind): string | null {
  if (kind === 'call') return null;
  for (const sentence of sentences.slice(0, sentencesRead)) {
    const { text } = sentence;
    const hit = sentence.hits.find(
      ({ concept, start, end }) =>
        conceptKind(concept) === 'place' &&
        !isContested(concept) &&
        !isFormerPlace({ concept, start, end }, sentence, language) &&
        (beforePlace.test(text.slice(0, start)) || hosts.test(text.slice(end))),
    );
    if (hit !== undefined) return hit.concept;
  }
  return null;
}

// Of all languages together: of one alone they miss more of those that reports of an act have in common.
const beforePlace = new RegExp(
  `(?:^|[^\\p{L}])(?:${inAnyLanguage(({ places }) => places.beside)}|${inAnyLanguage(({ places }) => places.at)}|${inAnyLanguage(({ places }) => places.toward)})\\s+(?:\\p{L}+\\s+)?$`,
  'iu',
);
const hosts = new RegExp(`^\\s+(?:${languagePacks.en.places.after})${wordEnd}`, 'u');

function isOld(text: string, language: Language, anchor: string): boolean {
  return namedDays(text, language, anchor).some(
    ({ day, ahead }) => !ahead && daysBetween(day, anchor.slice(0, 10)) > longAgo,
  );
}

/** Whether a place is fought over or shelled, so that a sentence on talks names it for another reason. */
function isContested(place: string): boolean {
  return contestedLand.has(place) || (conceptOf(place)?.within === 'state:ua' && !hostCities.has(place));
}

function isVenue(hit: ConceptHit, { text }: Sentence, language: Language): boolean {
  const { at, toward, travels, talksAfter, talksBefore, after } = patterns[language];
  const [before, behind] = [text.slice(0, hit.start), text.slice(hit.end)];
  // "... after talks in Geneva" tells when.
  if (nameContext(before, behind, language).includes('clause')) return false;
  // "At Moscow's request".
  if (governments.has(hit.concept) && /^['’]s\s/u.test(behind)) return false;
  if (at?.test(before) || after?.test(behind) || talksAfter?.test(behind) || talksBefore?.test(before)) return true;
  if (toward === null || !toward.test(before)) return false;
  if (!governments.has(hit.concept)) return true;
  return travels?.test(fold(before)) === true;
}

type Patterns = Readonly<Record<Exclude<keyof WordsAroundPlaces, 'beside'> | 'country', RegExp | null>>;

function compiled({ at, toward, travels, talksAfter, talksBefore, after }: WordsAroundPlaces): Patterns {
  const made = (source: string | null, wrap: (words: string) => string): RegExp | null =>
    source === null ? null : new RegExp(wrap(source), 'iu');
  const right = (words: string): string => `(?<![\\p{L}])(?:${words})\\s+(?:\\p{L}+\\s+)?$`;
  return {
    country: made(at, (words) => `(?<![\\p{L}])(?:${words})\\s+(?:the\\s|der\\s|den\\s)?$`),
    at: made(at, right),
    toward: made(toward, right),
    travels: made(travels, (words) => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`),
    talksAfter: made(talksAfter, (words) => `^\\s?-?(?:${words})(?![\\p{L}])`),
    talksBefore: made(
      talksBefore,
      (words) => `(?<![\\p{L}])(?:${words})\\s+(?:\\p{L}+\\s+)?(?:d['’]|de\\s|di\\s|à\\s|a\\s|en\\s)$`,
    ),
    after: made(after, (words) => `^\\s?(?:${words})(?![\\p{L}])`),
  };
}

const patterns = Object.fromEntries(
  Object.entries(languagePacks).map(([language, { places }]) => [language, compiled(places)]),
) as Record<Language, Patterns>;

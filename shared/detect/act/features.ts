import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { facetsOf } from '../relevance/facets.ts';
import { meaningsIn } from '../vocabulary/meanings.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import type { ActInput } from './act-input.ts';
import { actorMentions } from './actor-mentions.ts';
import { type ActCue, actCues } from './cues.ts';
import { namedDays } from './event-date.ts';
import { genreMarks } from './genre.ts';
import { wordOrder } from './word-order.ts';

/** Characters past an actor within which its verb is looked for. */
const verbReach = 30;

/**
 * Facts of a report that bear on the kind of its act: cues, meanings and facets of the headline and of the sentence
 * after it, what follows what (`word-order.ts`), days named, who is named first and what verb follows, the shape of the
 * headline. All languages share these;
 * stems of words that are not names belong to one language.
 */
export function actFeaturesOf(input: ActInput): ReadonlySet<string> {
  const { headline, sentences, language } = input;
  const body = sentences.filter(({ part }) => part === 'body');
  const zones = [
    ['headline', sentences.filter(({ part }) => part === 'headline')],
    ['lead', body.slice(0, 1)],
  ] as const;
  const found = new Set<string>(shapeOf(headline));
  for (const [zone, members] of zones) {
    const text = zone === 'headline' ? headline : members.map((member) => member.text).join(' ');
    for (const fact of [...wordFacts(text, language), ...members.flatMap((member) => facetFacts(member, input))])
      found.add(`${zone}:${fact}`);
    for (const fact of actorFacts(members, input)) found.add(`${zone}:${fact}`);
    for (const stem of stemsIn(members)) found.add(`${zone}:stem:${language}:${stem}`);
    for (const member of members)
      for (const fact of wordOrder(member.text, member.hits, language))
        if (zone === 'headline' || fact.startsWith('line:')) found.add(`${zone}:${fact}`);
    if (members.length === 0) found.add(`no:${zone}`);
  }
  const lead = body.slice(0, 3).map(({ text }) => text);
  for (const mark of genreMarks(headline, lead.join(' '), language)) found.add(`genre:${mark}`);
  return found;
}

function wordFacts(text: string, language: Language): string[] {
  const folded = fold(text);
  const cues = cuesIn(folded, language);
  const facts = [...meaningsIn(text, language)].map((meaning) => `word:${meaning}`);
  for (const { cue } of cues) facts.push(`cue:${cue}`);
  if (cues.length > 0)
    facts.push(`first:${cues[0]?.cue}`, `last:${cues.at(-1)?.cue}`, `cues:${Math.min(3, cues.length)}`);
  return facts;
}

/** Stems of the words that are not names: the weights of what the vocabulary leaves out are learnt word by word. */
function stemsIn(members: readonly Sentence[]): string[] {
  return members.flatMap(({ text, hits }) => {
    const names = hits.filter(({ concept }) => naming.has(conceptKind(concept)));
    return tokensOf(text)
      .filter(({ word }) => word.length > 2 && !/\d/.test(word))
      .filter(({ start, end }) => names.every((name) => name.end <= start || name.start >= end))
      .map(({ word }) => word.slice(0, stemLength));
  });
}

const naming: ReadonlySet<string> = new Set(['person', 'office', 'state', 'body', 'place']);
/** Letters at the start of a word that inflections mostly leave alone. */
const stemLength = 6;

/** The cues of a text in their order. */
function cuesIn(folded: string, language: Language): { readonly cue: ActCue; readonly start: number }[] {
  return (Object.keys(actCues) as ActCue[])
    .flatMap((cue) => {
      const start = actCues[cue](folded, language)?.start;
      return start === undefined ? [] : [{ cue, start }];
    })
    .sort((a, b) => a.start - b.start);
}

function facetFacts({ text, hits }: Sentence, { language, anchor }: ActInput): string[] {
  const facets = hits.flatMap(({ concept }) => facetsOf(concept)).map((facet) => `facet:${facet}`);
  const days = namedDays(text, language, anchor).map(({ ahead }) => (ahead ? 'day:ahead' : 'day:past'));
  return [...facets, ...days];
}

/** How many are named, who comes first, and what verb follows that one. */
function actorFacts(members: readonly Sentence[], { language, anchor }: ActInput): string[] {
  const named = members.map((sentence) => ({ sentence, hits: actorMentions(sentence, language, anchor.slice(0, 10)) }));
  const concepts = [...new Set(named.flatMap(({ hits }) => hits.map(({ concept }) => concept)))];
  const people = concepts.filter((concept) => conceptKind(concept) === 'person').length;
  const facts = [`people:${Math.min(3, people)}`, `actors:${Math.min(3, concepts.length)}`];
  const opening = named.find(({ hits }) => hits.length > 0);
  const first = opening?.hits[0];
  if (opening === undefined || first === undefined) return facts;
  facts.push(`opens:${conceptKind(first.concept)}`);
  if (first.start < 4) facts.push(`starts:${conceptKind(first.concept)}`);
  const verb = verbAfter(opening.sentence.text, first, language);
  return verb === null ? facts : [...facts, `follows:${verb}`];
}

function verbAfter(text: string, { end }: ConceptHit, language: Language): ActCue | null {
  const next = cuesIn(fold(text.slice(end)), language)[0];
  return next !== undefined && next.start < verbReach ? next.cue : null;
}

const shapes: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['question', /\?/],
  ['question-last', /\?["”']?$/],
  ['colon', /: /],
  ['label', /^[^:]{2,28}: /],
  ['quote', /["“„«»‘]/],
  ['quote-first', /^["“„«»‘']/],
  ['quote-last', /["”»’']$/],
  ['dash', / [–—-] /],
  ['exclamation', /!/],
  ['number', /\d/],
  ['two-sentences', /\. \p{Lu}/u],
  ['comma', /,/],
  ['bracket', /\[[^\]]+\]$/],
];

function shapeOf(headline: string): string[] {
  const title = headline.trim();
  const words = title.split(/\s+/).length;
  const length = words < 6 ? 'words:few' : words < 9 ? 'words:some' : words < 13 ? 'words:many' : 'words:most';
  return [...shapes.flatMap(([name, pattern]) => (pattern.test(title) ? [`shape:${name}`] : [])), length];
}

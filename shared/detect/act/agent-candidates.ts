import { fold } from '../../text/fold.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import type { ActInput } from './act-input.ts';
import { actorMentions } from './actor-mentions.ts';
import { type ActCue, actCues } from './cues.ts';
import { hostCountriesIn } from './host-countries.ts';
import { isMatter } from './matter.ts';
import { nameContext } from './name-context.ts';
import { speechCues } from './speech-cues.ts';
import { unknownSpeakersIn } from './unknown-speakers.ts';

/** Somebody who may be the one who acts. */
export interface Candidate {
  /** A concept, or "name:" and a folded name that the vocabulary does not know. */
  readonly concept: string;
  /** The first sentence that names them. */
  readonly sentence: number;
  /** Facts of all the places where they are named, each with its zone ("headline:speaks"). */
  readonly facts: ReadonlySet<string>;
}

/** Sentences in which agents are looked for. */
const sentencesRead = 4;
/** Characters and words past a name within which its verb is looked for. */
const verbReach = 40;
const wordsBetween = 3;

/** Whether a headline reports somebody's words or decision with a verb of its own. */
export function isSpoken(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ facts }) => spokenFacts.some((fact) => facts.has(fact)));
}

const spokenFacts = ['headline:speaks', 'headline:said-by', 'headline:label'];

/** Everyone who may be the agent, in the order in which they are named, with the facts for and against it. */
export function candidatesIn(input: ActInput): Candidate[] {
  const found = new Map<string, { sentence: number; facts: Set<string> }>();
  const headlines = input.sentences.filter(({ part }) => part === 'headline').length;
  const named = input.sentences.slice(0, sentencesRead).map((sentence) => hitsIn(sentence, input));
  const nobody = named.slice(0, headlines).every((hits) => hits.length === 0);
  for (const [index, hits] of named.entries()) {
    const zone = index < headlines ? 'headline' : index === headlines ? 'lead' : 'body';
    const sentence = input.sentences[index] as Sentence;
    const sentenceFacts = hits.map((hit, order) => factsOfHit(hit, order, hits, sentence, input.language));
    const closedBy = sentenceFacts.findIndex(closes);
    for (const [order, hit] of hits.entries()) {
      const entry = found.get(hit.concept) ?? { sentence: index, facts: new Set([`kind:${conceptKind(hit.concept)}`]) };
      if (found.has(hit.concept)) entry.facts.add(`again:${zone}`);
      found.set(hit.concept, entry);
      const facts = sentenceFacts[order] as readonly string[];
      for (const fact of facts) entry.facts.add(`${zone}:${fact}`);
      if (conceptKind(hit.concept) === 'state' && isMatter(hit, sentence.text, input.language))
        entry.facts.add(`${zone}:matter`);
      if (closedBy >= 0) entry.facts.add(closedBy === order ? `${zone}:closes` : `${zone}:another-closes`);
      if (nobody) entry.facts.add(`${zone}:nobody-in-headline`);
    }
  }
  return [...found].map(([concept, { sentence, facts }]) => ({ concept, sentence, facts }));
}

/** "X wants peace, Y says" and "... - Y": the last one named is the speaker of the whole sentence. */
function closes(facts: readonly string[]): boolean {
  return facts.includes('tail') || (facts.includes('speaks-last') && facts.includes('after-mark'));
}

function hitsIn(sentence: Sentence, { language, anchor }: ActInput): ConceptHit[] {
  // "Ukraine-Krieg: ..." is what it is about.
  const isTopic = ({ concept, end }: ConceptHit): boolean =>
    conceptKind(concept) !== 'person' && /^-\p{L}+:\s/u.test(sentence.text.slice(end));
  const hits = actorMentions(sentence, language, anchor.slice(0, 10)).filter((hit) => !isTopic(hit));
  const hosts = hostCountriesIn(sentence, hits, language);
  const known = [...hits, ...hosts];
  const unknownSpeakers = sentence.part === 'headline' ? unknownSpeakersIn(sentence, known, language) : [];
  return [...known, ...unknownSpeakers].sort((a, b) => a.start - b.start);
}

function factsOfHit(
  hit: ConceptHit,
  order: number,
  hits: readonly ConceptHit[],
  { text }: Sentence,
  language: string,
): string[] {
  const [before, after] = [text.slice(0, hit.start), text.slice(hit.end)];
  const colon = text.indexOf(': ');
  return [
    'named',
    `kind:${conceptKind(hit.concept)}`,
    order === 0 ? 'first' : order === 1 ? 'second' : 'later',
    ...(hits.length === 1 ? ['only'] : []),
    ...nameContext(before, after, language),
    ...verbsOf(after, language),
    ...(saidBefore(before, language) ? ['said-by'] : []),
    ...(/[-–—|,]\s*$/.test(before) && /^[^\p{L}\p{N}]*$/u.test(after) ? ['tail'] : []),
    ...(quotesIn(text).some(([from, to]) => from <= hit.start && hit.end <= to) ? ['quoted'] : []),
    // "Ukraine war briefing: ..." names a topic, "Tusk: ..." a speaker.
    ...(colon <= 0 ? [] : [hit.end < colon ? 'topic' : hit.start < colon ? 'before-colon' : 'after-colon']),
  ];
}

/**
 * Verbs that follow a name closely: `follows:` the cue, `right:` with nothing between, and whether they are of speech.
 */
function verbsOf(after: string, language: string): string[] {
  const near = fold(after.slice(0, verbReach));
  const facts = (Object.keys(actCues) as ActCue[]).flatMap((cue) => {
    const hit = actCues[cue](near, language);
    if (hit === null) return [];
    const between = near.slice(0, hit.start);
    const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (/[,;:?!.]/.test(between) || words > wordsBetween) return [];
    const does = speechCues.has(cue) ? 'speaks' : 'does';
    const closes = /^[^\p{L}\p{N}]*$/u.test(near.slice(hit.end)) && after.length < verbReach ? [`${does}-last`] : [];
    return [`follows:${cue}`, does, ...closes, ...(words > 0 ? [] : [`right:${cue}`, `${does}-right`])];
  });
  return [...new Set(facts)];
}

/** "..., says X". */
function saidBefore(before: string, language: string): boolean {
  const close = fold(before.slice(-24));
  const said = actCues.say(close, language);
  return said !== null && close.length - said.end <= 3 && /(?:^|[,;:"'”»’–—-]\s*)$/.test(close.slice(0, said.start));
}

function quotesIn(text: string): (readonly [from: number, to: number])[] {
  return [...text.matchAll(/["“„«‘][^"”»“’]{8,}["”»“’]/g)].map((match) => [match.index, match.index + match[0].length]);
}

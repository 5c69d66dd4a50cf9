import { inAnyLanguage } from '../../languages/language-packs.ts';
import type { Actor, Role } from '../act.ts';
import type { ConceptHit } from '../mention.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import type { ActInput } from './act-input.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Candidate } from './agent-candidates.ts';
import { isMatter } from './matter.ts';

const mostActors = 8;
/** Sentences in which those who take part are named. */
const sentencesRead = 5;

/**
 * Actors by role, the agent first, with those who are joined to it. Of those who act together (`isJoint`: a meeting, a
 * call) all whom the headline names as taking part are agents. Who else is named in the agent's sentence is a counterpart, and so is whoever is named
 * first elsewhere; the others, and states that talks are about, are subjects. Nobody where nobody is named. An office
 * whose holder no sentence names stays an office.
 */
export function assignRoles(
  input: ActInput,
  candidates: readonly Candidate[],
  agent: string | null,
  isJoint: boolean,
): Actor[] {
  const { sentences, language, anchor } = input;
  const found = candidates.find(({ concept }) => concept === agent);
  if (found === undefined) return [];
  const mentions = sentences
    .slice(0, sentencesRead)
    .map((sentence) => actorMentions(sentence, language, anchor.slice(0, 10)));
  const actors: Actor[] = [];
  const add = (concept: string, role: Role, sentence: number): void => {
    if (actors.length >= mostActors || actors.some((known) => known.concept === concept)) return;
    actors.push({ concept, role, sentence });
  };
  // A country that a city alone stands for ("talks in Geneva") hosts those who meet.
  const isHost = (concept: string): boolean =>
    conceptKind(concept) === 'state' && !mentions.flat().some((hit) => hit.concept === concept);
  add(found.concept, 'agent', found.sentence);
  const beside = sentences[found.sentence]?.text ?? '';
  for (const concept of joinedWith(found.concept, mentions[found.sentence] ?? [], beside))
    add(concept, 'agent', found.sentence);
  if (isJoint)
    for (const { concept, sentence, facts } of candidates)
      if (takesPart(facts) && !isHost(concept)) add(concept, 'agent', sentence);
  const agents = actors.length;
  for (const [index, hits] of mentions.entries()) {
    for (const hit of hits) {
      const near = index === found.sentence || actors.length === agents;
      const isTopic = conceptKind(hit.concept) === 'state' && isMatter(hit, sentences[index]?.text ?? '', language);
      add(hit.concept, near && !isTopic ? 'counterpart' : 'subject', index);
    }
  }
  const named = mentions.flat();
  return actors.map((actor) => {
    const own = named.filter(({ concept }) => concept === actor.concept);
    const office = own.every((hit) => hit.office !== null) ? own[0]?.office : null;
    return { ...actor, concept: office ?? actor.concept };
  });
}

/** Those whom a sentence joins to somebody by "and" or a comma: "Macron, Starmer and Zelensky sign". */
function joinedWith(concept: string, hits: readonly ConceptHit[], text: string): string[] {
  const first = hits.findIndex((hit) => hit.concept === concept);
  if (first < 0) return [];
  const isJoined = (one: ConceptHit | undefined, other: ConceptHit | undefined): boolean =>
    one !== undefined && other !== undefined && joins.test(text.slice(one.end, other.start));
  let [from, to] = [first, first];
  while (isJoined(hits[from - 1], hits[from])) from -= 1;
  while (isJoined(hits[to], hits[to + 1])) to += 1;
  const chain = hits.slice(from, to + 1);
  const [start, end] = [chain[0]?.start ?? 0, chain.at(-1)?.start ?? 0];
  // "..., Trump says" joins nobody: a comma alone does at the start of a headline only.
  return start < 4 || joinsLast.test(text.slice(start, end)) ? chain.map((hit) => hit.concept) : [];
}

const and = inAnyLanguage(({ names }) => names.and);
const joins = new RegExp(`^(?:\\s*,\\s*(?:(?:${and})\\s+)?|\\s+(?:${and}|&)\\s+)(?:the\\s+)?$`, 'iu');
const joinsLast = new RegExp(`\\s(?:${and}|&)\\s`, 'iu');

/** Named in the headline, not as its matter, its speaker or in a clause on something else. */
function takesPart(facts: ReadonlySet<string>): boolean {
  return facts.has('headline:named') && !elsewhere.some((fact) => facts.has(`headline:${fact}`));
}

const elsewhere = ['matter', 'clause', 'possessive', 'quoted', 'said-by', 'tail', 'speaks-last', 'label', 'topic'];

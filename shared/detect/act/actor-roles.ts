import type { Actor } from '../act.ts';
import type { ActInput } from './act-input.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Candidate } from './agent-candidates.ts';

const mostActors = 8;
/** Sentences in which those who take part are named. */
const sentencesRead = 5;

/**
 * Actors by role, the agent first. Whoever is named in the agent's sentence is a counterpart, and so is whoever is
 * named first elsewhere; the others are subjects. Empty where there is no agent.
 */
export function assignRoles(
  { sentences, language, anchor }: ActInput,
  candidates: readonly Candidate[],
  agent: string | null,
): Actor[] {
  const found = candidates.find(({ concept }) => concept === agent);
  if (found === undefined) return [];
  const actors: Actor[] = [{ concept: found.concept, role: 'agent', sentence: found.sentence }];
  for (const [index, sentence] of sentences.slice(0, sentencesRead).entries()) {
    for (const { concept } of actorMentions(sentence, language, anchor.slice(0, 10))) {
      if (actors.length >= mostActors || actors.some((known) => known.concept === concept)) continue;
      const role = index === found.sentence || actors.length === 1 ? 'counterpart' : 'subject';
      actors.push({ concept, role, sentence: index });
    }
  }
  return actors;
}

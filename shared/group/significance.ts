import { kinds } from '../detect/act/kinds.ts';
import { conceptKind, conceptOf } from '../detect/vocabulary/vocabulary.ts';
import { corroboration } from './corroboration.ts';
import type { Development } from './development.ts';

type Judged = Pick<Development, 'kind' | 'phase' | 'actors' | 'reports'>;

/**
 * How much of the score each part makes. Our own setting: what was done first, then by whom, then how well attested.
 */
const shares = { kind: 0.45, actors: 0.35, corroboration: 0.2 };

/** Significance, 0 to 1: shown to readers, who may set a threshold to it; it decides nothing by itself. */
export function significanceOf(development: Judged): number {
  const { owners } = corroboration(development);
  const attested = 1 - 0.5 ** Math.max(0, owners - 1);
  const score =
    shares.kind * kindWeight(development) +
    shares.actors * rankOf(development.actors) +
    shares.corroboration * attested;
  return Math.round(score * 100) / 100;
}

/** Rumours weigh half; a signature or a cancellation is never small. */
function kindWeight({ kind, phase }: Judged): number {
  if (phase === 'signed' || phase === 'cancelled') return 1;
  const { weight } = kinds[kind];
  return phase === 'rumoured' ? weight / 2 : weight;
}

/** The rank of the highest actor, a little more where two parties act together. */
function rankOf(actors: readonly string[]): number {
  const ranks = actors.slice(0, 4).map((actor) => {
    const concept = conceptOf(actor);
    if (concept?.rank === undefined)
      return conceptKind(actor) === 'state' || conceptKind(actor) === 'body' ? 0.45 : 0.3;
    const party = concept.side === 'ukraine' || concept.side === 'russia' || concept.side === 'united-states';
    return [0, party ? 0.9 : 0.7, party ? 0.65 : 0.5, 0.4][concept.rank] ?? 0.3;
  });
  const sides = new Set(actors.slice(0, 3).map((actor) => conceptOf(actor)?.side ?? null));
  return Math.min(1, Math.max(0.1, ...ranks) + (sides.size > 1 ? 0.1 : 0));
}

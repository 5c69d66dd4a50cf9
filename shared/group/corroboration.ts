import type { Side } from '../collect/feed.ts';
import { type Development, type Report, unretracted } from './development.ts';
import { containedIn } from './similarity/text-similarity.ts';

export interface Corroboration {
  /** Independent sources: owners, with all reprints of one wire and all state outlets of one government as one. */
  readonly owners: number;
  /** Sides with a report of their own, each once, in order of appearance. */
  readonly sides: readonly Side[];
  /** Agencies whose text is reprinted. */
  readonly wires: readonly string[];
}

/** Share of passages in common from which one of two reports is a reprint of the other, and no source of its own. */
const reprintShare = 0.6;

/** Who reports a development independently of whom: one wire, one owner, one government count once each. */
export function corroboration(development: Pick<Development, 'reports'>): Corroboration {
  const reports = unretracted(development.reports);
  const origins = new Set<string>();
  const sides = new Set<Side>();
  for (const [index, report] of reports.entries()) {
    const earlier = reports.slice(0, index).find((known) => containedIn(known.sketch, report.sketch) >= reprintShare);
    origins.add(originOf(earlier ?? report));
    if (earlier === undefined) sides.add(report.side);
  }
  const wires = reports.flatMap(({ wire }) => (wire === null ? [] : [wire]));
  return { owners: origins.size, sides: [...sides], wires: [...new Set(wires)] };
}

/** Agencies of the two governments at war: who reprints them repeats that government. */
const stateWires: Readonly<Record<string, Side>> = { TASS: 'russia', 'RIA Novosti': 'russia', Ukrinform: 'ukraine' };

function originOf({ wire, stateAffiliated, side, owner }: Report): string {
  if (wire !== null) return stateWires[wire] === undefined ? `wire:${wire}` : `state:${stateWires[wire]}`;
  return stateAffiliated && (side === 'russia' || side === 'ukraine') ? `state:${side}` : `owner:${owner}`;
}

import type { Side } from '../collect/feed.ts';
import { sides } from '../detect/labels.ts';
import type { Development, Report } from '../group/development.ts';

/** An outlet that reports a development. */
export interface Source {
  readonly outlet: string;
  readonly owner: string;
  readonly stateAffiliated: boolean;
  /** Agency whose text all of its reports reprint; null when it has a report of its own. */
  readonly wire: string | null;
  readonly link: string | null;
}

export interface SideSources {
  readonly side: Side;
  readonly sources: readonly Source[];
}

/**
 * Who counts: independent owners, sides, and the reprints of agency text that do not count. Where there is nothing
 * but reprints, the agency's text counts once.
 */
export interface Counted {
  readonly owners: number;
  readonly sides: readonly Side[];
  readonly reprints: number;
}

export function countedSources({ reports }: Development): Counted {
  const own = reports.filter((report) => report.wire === null);
  const owners = new Set(own.map((report) => report.owner)).size;
  return {
    owners: Math.max(owners, reports.length > 0 ? 1 : 0),
    sides: sides.filter((side) => reports.some((report) => report.side === side)),
    reprints: reports.length - own.length,
  };
}

/** "4 independent owners on 3 sides; 1 reprint of agency text not counted". */
export function countedWords(development: Development): string {
  const { owners, sides: from, reprints } = countedSources(development);
  const counted = `${many(owners, 'independent owner')}${from.length > 1 ? ` on ${from.length} sides` : ''}`;
  return reprints === 0 ? counted : `${counted}; ${many(reprints, 'reprint')} of agency text not counted`;
}

/** Outlets by side, sides in their fixed order, each outlet once with its first own report, reprints last. */
export function sourcesBySide({ reports }: Development): readonly SideSources[] {
  return sides
    .map((side) => ({ side, sources: sourcesOf(reports.filter((report) => report.side === side)) }))
    .filter(({ sources }) => sources.length > 0);
}

function sourcesOf(reports: readonly Report[]): readonly Source[] {
  const sources = new Map<string, Source>();
  const ownFirst = [...reports].sort((one, other) => Number(one.wire !== null) - Number(other.wire !== null));
  for (const { outlet, owner, stateAffiliated, wire, link } of ownFirst) {
    if (!sources.has(outlet)) sources.set(outlet, { outlet, owner, stateAffiliated, wire, link });
  }
  return [...sources.values()];
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

import type { Side } from '../collect/feed.ts';
import { corroboration } from '../group/corroboration.ts';
import type { Development, Report } from '../group/development.ts';
import { oneLine } from '../text/safe-text.ts';
import { sides } from './labels.ts';
import { plural } from './plural.ts';

/** An outlet that reports a development. */
export interface CitedSource {
  readonly outlet: string;
  readonly owner: string;
  readonly stateAffiliated: boolean;
  /** Agency whose text all of its reports reprint; null when it has a report of its own. */
  readonly wire: string | null;
  readonly link: string | null;
}

/** What stands beside the name of an outlet that a government owns, funds or directs. */
export const stateAffiliatedLabel = 'state-affiliated';

/** What stands beside a report whose text is that of an agency. */
export function reprintLabel(wire: string): string {
  return `reprint of ${wire}`;
}

/** Outlets of a side that a list or mail names; the development's own page names all. */
export const mostOutletsPerSide = 6;

export interface SideSources {
  readonly side: Side;
  readonly sources: readonly CitedSource[];
}

/** "4 independent owners on 3 sides; reprints of Capitol Wire count once". */
export function corroborationText(development: Development): string {
  const { owners, sides: from, wires } = corroboration(development);
  const counted = `${plural(owners, 'independent owner')}${from.length > 1 ? ` on ${from.length} sides` : ''}`;
  return wires.length === 0 ? counted : `${counted}; reprints of ${wires.map(oneLine).join(', ')} count once`;
}

/** Outlets by side, sides in their fixed order, each outlet once with its first own report, reprints last. */
export function sourcesBySide({ reports }: Development): readonly SideSources[] {
  return sides
    .map((side) => ({ side, sources: sourcesOf(reports.filter((report) => report.side === side)) }))
    .filter(({ sources }) => sources.length > 0);
}

function sourcesOf(reports: readonly Report[]): readonly CitedSource[] {
  const sources = new Map<string, CitedSource>();
  const ownFirst = [...reports].sort((one, other) => Number(one.wire !== null) - Number(other.wire !== null));
  for (const { outlet, owner, stateAffiliated, wire, link } of ownFirst) {
    if (!sources.has(outlet)) sources.set(outlet, { outlet, owner, stateAffiliated, wire, link });
  }
  return [...sources.values()];
}

import type { Side } from '../collect/feed.ts';
import { corroboration } from '../group/corroboration.ts';
import { type Development, type Report, unretracted } from '../group/development.ts';
import { oneLine } from '../text/safe-text.ts';
import { sideLabels, sides } from './labels.ts';
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

/**
 * "1 newsroom (Kyiv Herald, Ukraine)", "4 independent newsrooms (Ukraine, Russia, Europe); reprints of Capitol Wire count
 * once": who reports it independently of whom.
 */
export function corroborationText(development: Pick<Development, 'reports'>): string {
  const { owners, sides: from, wires } = corroboration(development);
  const names = sides.filter((side) => from.includes(side)).map((side) => sideLabels[side]);
  const [first] = unretracted(development.reports);
  const labels = first?.stateAffiliated === true ? [stateAffiliatedLabel] : [];
  const origin = owners > 1 || first === undefined ? names : [first.outlet, ...labels, ...names.slice(0, 1)];
  const counted = owners > 1 ? `${owners} independent newsrooms` : plural(owners, 'newsroom');
  const told = origin.length === 0 ? counted : `${counted} (${origin.map(oneLine).join(', ')})`;
  return wires.length === 0 ? told : `${told}; reprints of ${wires.map(oneLine).join(', ')} count once`;
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

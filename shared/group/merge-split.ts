import type { Clock } from '../services/clock.ts';
import type { Developments } from '../services/store/developments.ts';
import type { Development } from './development.ts';
import { mergeDevelopments, splitDevelopment } from './merged-development.ts';

export interface RegroupServices {
  readonly developments: Developments;
  readonly clock: Clock;
}

/**
 * Merges by hand: `fromId`'s reports go to `intoId`, and `fromId` stays as a pointer with its history. The reports
 * arrive before they leave, so a process that dies in between has lost nothing, and the same command finishes the work.
 * Throws for an unknown id, for two that are one, and for one that was merged away before.
 */
export async function mergeByHand(intoId: string, fromId: string, services: RegroupServices): Promise<Development> {
  if (intoId === fromId) throw new Error(`${intoId} cannot be merged with itself; name two developments`);
  const { developments, clock } = services;
  const [into, from] = [await whole(intoId, developments), await whole(fromId, developments)];
  const now = clock.now().toISOString();
  const merged = mergeDevelopments(into, from, now);
  await developments.save(merged);
  const reasons = [...from.reasons, `merged into ${intoId} by hand`];
  await developments.save({
    ...from,
    reports: [],
    reasons,
    mergedInto: intoId,
    lastChanged: now,
    version: from.version + 1,
  });
  return merged;
}

/**
 * Splits by hand: the reports of `itemIds` leave for a development of their own, which alerts as any new one does,
 * since nobody got a mail on it as one. It is written first, so that a process that dies in between has lost nothing.
 * Throws for an unknown id or item, and when one half would be empty.
 */
export async function splitByHand(
  id: string,
  itemIds: readonly string[],
  services: RegroupServices,
): Promise<{ readonly kept: Development; readonly parted: Development }> {
  const { developments, clock } = services;
  const halves = splitDevelopment(await whole(id, developments), itemIds, clock.now().toISOString());
  if ((await developments.get(halves.parted.id)) === null) await developments.save(halves.parted);
  await developments.save(halves.kept);
  return halves;
}

async function whole(id: string, developments: Developments): Promise<Development> {
  const development = await developments.get(id);
  if (development === null) throw new Error(`There is no development "${id}"; \`parley timeline\` lists them`);
  if (development.mergedInto === undefined) return development;
  throw new Error(`Development ${id} was merged into ${development.mergedInto}; name that one`);
}

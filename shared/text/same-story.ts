import { commonStems, stemsOf } from './stems.ts';

/** A headline and what stands under it, plain. */
export interface Told {
  readonly headline: string;
  readonly text: string;
}

/** Share of a headline's stems that are enough. Of 127 saved pages 123 have it; of their pairs one in 600. */
const headlineShare = 0.5;
/** That of the longer headline: the two words of a section's name stand in many headlines. */
const longHeadlineShare = 1 / 3;
/** Share of the headline's stems in a text's lead, or of all that is known in lead and headline. */
const leadShare = 0.4;
export const leadLength = 1000;

/** Whether two texts tell of one thing, as two versions of one article do: by headlines, or one's headline in the other. */
export function isSameStory(one: Told, other: Told): boolean {
  const [head, otherHead] = [stemsOf(one.headline), stemsOf(other.headline)];
  if (areAlike(head, otherHead)) return true;
  const lead = stemsOf(`${one.headline}\n${one.text.slice(0, leadLength)}`);
  const otherLead = stemsOf(`${other.headline}\n${other.text.slice(0, leadLength)}`);
  return covers(head, otherLead, 2) || covers(otherHead, lead, 2);
}

/** Whether two headlines, as stems, are alike: one may be the shorter. */
export function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = commonStems(one, other);
  if (common === 0 || common < Math.min(2, one.size)) return false;
  const [smaller, larger] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  return common / smaller >= headlineShare && common / larger >= longHeadlineShare;
}

/** Whether enough of the wanted stems are found, and so many at least. */
export function covers(wanted: ReadonlySet<string>, found: ReadonlySet<string>, least: number): boolean {
  const common = commonStems(wanted, found);
  return common >= least && common / wanted.size >= leadShare;
}

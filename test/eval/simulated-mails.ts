/** The mails that a reader gets of a replayed stream, and what they are worth. */
import type { Change, Development } from '../../shared/group/development.ts';
import type { MailWorthWeights } from '../../shared/notify/mail-worth-weights.ts';
import { companyMinutes, isTimeToMail } from '../../shared/notify/pace.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import type { Moment, ReplayedStream } from './replayed-streams.ts';

/** A development in a mail. */
interface Tell {
  readonly development: Development;
  readonly act: string | null;
  readonly isUpdate: boolean;
}

interface SimulatedMail {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly tells: readonly Tell[];
}

/** What a reader's mails are worth. */
export interface ReaderFigures {
  readonly told: number;
  readonly wanted: number;
  readonly mails: number;
  /** Mails of which no part is new: told before, or on no act of the talks. */
  readonly nothingNew: number;
  /** Minutes from each told act's first report to its mail, ascending. */
  readonly minutes: readonly number[];
}

interface Due {
  readonly tell: Tell;
  readonly dueAt: number;
}

const reader = { id: 'reader', email: 'reader@example.org', minimumSignificance: 0 };
/** Between two looks at what is due. */
const step = 5 * 60_000;

/** The mails of a stream, by the policy and the pace that readers have. */
export function simulateMails({ moments }: ReplayedStream, weights: MailWorthWeights): SimulatedMail[] {
  const mails: SimulatedMail[] = [];
  const mailed = new Map<string, number>();
  const due = new Map<string, Due>();
  for (const [index, moment] of moments.entries()) {
    note(moment);
    const next = moments[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    for (let now = moment.at; now < next && due.size > 0; now += step) mail(now);
  }
  return mails;

  function note({ at, development, act }: Moment): void {
    const known = mailed.get(development.id);
    const now = new Date(at).toISOString();
    const owed = development.changes.filter(({ number }) => number > (known ?? 0));
    const decisions = owed.map((change: Change) => alertFor(change, development, reader, now, weights));
    if (!decisions.some(({ alert }) => alert)) return;
    const wait = decisions.some(({ alert, atOnce }) => alert && atOnce) ? 0 : companyMinutes * 60_000;
    const dueAt = Math.min(at + wait, due.get(development.id)?.dueAt ?? Number.POSITIVE_INFINITY);
    due.set(development.id, { tell: { development, act, isUpdate: known !== undefined }, dueAt });
  }

  function mail(now: number): void {
    const last = mails[mails.length - 1];
    const lastAt = last === undefined ? null : new Date(last.at).toISOString();
    if (![...due.values()].some(({ dueAt }) => dueAt <= now) || !isTimeToMail(lastAt, new Date(now))) return;
    const tells = [...due.values()].map(({ tell }) => tell);
    mails.push({ at: now, tells });
    for (const { development } of tells) mailed.set(development.id, development.changes.length);
    due.clear();
  }
}

/** What the mails of a stream are worth, as the scorer of streams counts it. */
export function readerFigures(mails: readonly SimulatedMail[], { wanted }: ReplayedStream): ReaderFigures {
  const told = new Set<string>();
  const minutes: number[] = [];
  let nothingNew = 0;
  for (const { at, tells } of mails) {
    let isNew = false;
    for (const { act, isUpdate } of tells) {
      if (act === null) continue;
      isNew ||= isUpdate || !told.has(act);
      const first = wanted.get(act);
      if (!told.has(act) && first !== undefined) minutes.push(Math.max(0, (at - first) / 60_000));
      told.add(act);
    }
    nothingNew += Number(!isNew);
  }
  const hits = [...told].filter((act) => wanted.has(act)).length;
  return { told: hits, wanted: wanted.size, mails: mails.length, nothingNew, minutes: minutes.sort((a, b) => a - b) };
}

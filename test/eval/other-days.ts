import type { Report } from '../../shared/group/development.ts';
import { dayLength } from '../../shared/group/durations.ts';

interface Dated {
  readonly reports: readonly Pick<Report, 'published' | 'firstSeen'>[];
}

/** The streams that share no day with this one: what is learnt from them has not seen its news elsewhere. */
export function ofOtherDays<Stream extends Dated>(stream: Stream, streams: readonly Stream[]): readonly Stream[] {
  const own = daysOf(stream);
  return streams.filter((other) => other !== stream && ![...daysOf(other)].some((day) => own.has(day)));
}

function daysOf({ reports }: Dated): ReadonlySet<number> {
  return new Set(reports.map(({ published, firstSeen }) => Math.floor(Date.parse(published ?? firstSeen) / dayLength)));
}

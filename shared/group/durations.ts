/**
 * How long a development lives, from the first report to history. Reports of an act come in for some days; each change
 * of it is mailed while it is news; a report that comes much later than the event is history.
 */

/**
 * Hours between a report and the nearest one of a development, by their publication, up to which it may join: one act
 * is reported within days, and the same words a week later are of another round.
 */
export const joiningHours = 96;

/**
 * Days after the first sight of a development during which new reports are compared with it. Long acts (a summit with
 * what comes before and after) take reports for more than a week; each development more is one more to compare.
 */
export const openDays = 10;

/**
 * Hours after which news is no longer mailed. A weekend's outage (Friday evening to Monday morning, some 60 hours) may
 * be made good by late alerts; a feed that serves its archive, or a replay of last month, may not.
 */
export const newsHours = 72;

/**
 * Whole days between an event and its report up to which it is news: the longest that follow-ups of a week take. What
 * lies further back is history, in the timeline and never mailed.
 */
export const historyDays = 7;

/** Milliseconds. */
export const hourLength = 3_600_000;
/** Milliseconds. */
export const dayLength = 24 * hourLength;

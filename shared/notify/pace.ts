/**
 * Minutes from one mail to a reader's next. The first news goes at once; what comes within these minutes goes together,
 * so that the day of a summit brings two mails an hour rather than ten, and none is later than this.
 */
export const paceMinutes = 30;

/**
 * Minutes that what may tell nothing new waits for a mail to go with; then it goes alone. Over eleven streams, out of
 * fold, three hours save a sixth of the mails that one hour brings.
 */
export const companyMinutes = 180;

/** Developments that one mail tells; what is more waits for the next one. Gmail cuts a mail at 102 KB. */
export const mostInOneMail = 12;

/** Whether a reader whose last mail went out at `last` (ISO 8601; null: never) is to be mailed again at `now`. */
export function isTimeToMail(last: string | null, now: Date, minutes = paceMinutes): boolean {
  if (last === null) return true;
  const since = now.getTime() - Date.parse(last);
  // A last mail in the future is of a clock that was ahead.
  return since < 0 || since >= minutes * 60_000;
}

import { shortened } from '../../text/safe-text.ts';

/** What a mail is to its reader: "New" whatever went before; the others follow a mail on the same development. */
export type News = 'New' | 'Update' | 'Correction';

/** Characters of a subject: a phone shows some 40 of them. */
const subjectLength = 110;

/**
 * The subject of an alert, such as "Update: Meeting announced: Envoys to meet in Geneva". `act` is the label of kind and
 * phase, `title` one line.
 */
export function subjectOf(news: News, act: string, title: string): string {
  return shortened(`${news === 'New' ? '' : `${news}: `}${act}: ${title}`, subjectLength);
}

/** Characters of a change from which it says enough without the title. */
const tellingLength = 50;

/** The subject of a mail on a change, which is told from what to what; a short one is followed by the title. */
export function changeSubject(changed: string, title: string): string {
  return shortened(changed.length < tellingLength ? `${changed} - ${title}` : changed, subjectLength);
}

/** The subject of a mail on several developments: how many there are, where a phone shows it, and that of the first. */
export function subjectOfSeveral(count: number, first: string): string {
  return shortened(`${count} developments: ${first}`, subjectLength);
}

import { changedLast, newest, type Timeline } from '../timeline.ts';

/** A way to get the timeline as data: its routes, the command line's choices and the pages' links are made from it. */
export interface TimelineFormat {
  /** What `format=` and `--format` call it. */
  readonly name: string;
  /** The words of its link on every page; null for one that is of no use in a browser. */
  readonly linkText: string | null;
  /** An address of its own beside `/api/timeline?format=`, for programs that subscribe to it; null where there is none. */
  readonly path: string | null;
  /** Content-Type header. */
  readonly contentType: string;
  /** The name under which a browser saves it; null where it is shown. */
  readonly fileName: string | null;
  /** Developments in one answer: a Lambda's answer ends at 6 MB. */
  readonly limit: number;
  /** Which `limit` developments of the timeline are given. */
  readonly select: (timeline: Timeline, limit: number) => Timeline;
  /** The text of the answer. It is loaded when it is first asked for, so that the table itself costs nothing. */
  readonly write: (timeline: Timeline, address: FormatAddress) => Promise<string>;
}

/** Where the timeline was asked for, for links in the answer. */
interface FormatAddress {
  /** Where the timeline is served, without a slash at the end. */
  readonly siteUrl: string;
  /** The query as it was asked, "?kind=call" or empty, without `format`. */
  readonly search: string;
}

/** All formats; the first is the one of an API request that names none. A new one is a row here and its file. */
export const formats: readonly [TimelineFormat, ...TimelineFormat[]] = [
  {
    name: 'json',
    linkText: 'JSON',
    path: null,
    contentType: 'application/json',
    fileName: null,
    // Some 6 KB each.
    limit: 500,
    select: newest,
    write: async (timeline, { siteUrl }) => {
      const { timelineJson } = await import('./json.ts');
      return JSON.stringify(timelineJson(timeline, siteUrl));
    },
  },
  {
    name: 'csv',
    linkText: 'CSV',
    path: null,
    contentType: 'text/csv; charset=utf-8; header=present',
    fileName: 'parley-timeline.csv',
    // Some 0.5 KB each.
    limit: 5000,
    select: newest,
    // The mark at the start tells spreadsheets that the text is UTF-8.
    write: async (timeline, { siteUrl }) => `\uFEFF${(await import('./csv.ts')).timelineCsv(timeline, siteUrl)}`,
  },
  {
    name: 'atom',
    linkText: 'Atom',
    path: '/feed.xml',
    contentType: 'application/atom+xml; charset=utf-8',
    fileName: null,
    limit: 50,
    select: changedLast,
    write: async (timeline, { siteUrl, search }) => (await import('./atom.ts')).timelineAtom(timeline, siteUrl, search),
  },
  {
    name: 'table',
    linkText: null,
    path: null,
    contentType: 'text/plain; charset=UTF-8',
    fileName: null,
    limit: 5000,
    select: newest,
    write: async (timeline) => (await import('./terminal-table.ts')).timelineTable(timeline),
  },
];

/** The format of that name; null where there is none. */
export function formatNamed(name: string): TimelineFormat | null {
  return formats.find((format) => format.name === name) ?? null;
}

/** Where a format is served on the site. */
export function addressOf({ name, path }: TimelineFormat): string {
  if (path !== null) return path;
  return name === formats[0].name ? '/api/timeline' : `/api/timeline?format=${name}`;
}

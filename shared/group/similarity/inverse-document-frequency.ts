import type { Development, Report } from '../development.ts';
import { conceptsIn } from './concept-vector.ts';
import { meaningsOf } from './meaning-vector.ts';
import { type InverseDocumentFrequency, wordCount, wordOf } from './term-vector.ts';
import { stemsIn } from './text-similarity.ts';

/** Reports that the everyday stems are taken to have been in before the first one arrives. */
const priorReports = 60;
/** Words that one more report may bring. */
const spare = 512;

/**
 * Stems (`text-similarity.ts`) and concepts that reports on the talks share whatever happened: each is in more than a
 * tenth of them.
 */
const everyday: ReadonlySet<string> = new Set(
  `ukrain ukrai ucrain ukrayn russia russie russla rosja rosji rosyjs rossii rossia rusia russo russe rusya kyiv kiev kiew kijow moscow
  moscou moskau moskv moskwa krem kremli trump putin putina poutin zelens zelenz selens zelens zelns prezyd presid prasid prezid
  talks peace deal war peacef pokoj pokoju rozmow wojna wojny wojnie frieden friede krieg paix guerre paz guerra pace mir mira viini
  voiny voini perego donald vladim wladim volody wolody american usa states united white house leader minist foreig europe europa
  securi guaran gwaran bezpie sicher garant bezope bezpek summit meetin spotka treffe gespra verhan negoti allies plan briefi
  nations countr officia report govern state
  person:putin person:trump person:zelensky state:ru state:ua state:us body:eu issue:peace issue:peace-talks issue:war issue:any-war
  issue:end-of-war act:talks act:say act:meet act:accept act:announce place:kyiv place:moscow place:washington`.split(
    /\s+/,
  ),
);

/**
 * Weight of a stem or concept, 0 to 1: inverse document frequency over the reports of the open developments, with a
 * prior for the words of the topic itself so that the first day is judged like any other.
 */
export function inverseDocumentFrequencyIn(open: readonly Development[]): InverseDocumentFrequency {
  const counted = countedIn(open);
  const counts = counted.counts.slice();
  const reports = counted.reports.size + priorReports;
  const most = Math.log(reports + 1);
  // Not numbered yet are the words of the report to come, which no report has: `spare` of them are kept as well.
  const known = new Float64Array(wordCount() + spare).fill(Number.NaN);
  return (id) => {
    const before = known[id];
    if (before !== undefined && !Number.isNaN(before)) return before;
    const count = (counts[id] ?? 0) + (everyday.has(wordOf(id)) ? priorReports / 3 : 0.5);
    const weight = Math.log((reports + 1) / (count + 0.5)) / most;
    known[id] = weight;
    return weight;
  };
}

interface Counted {
  readonly reports: Set<Report>;
  /** In how many of the reports each stem and concept is, by its number. */
  counts: Int32Array;
}

/** Counts of the last call: from one report to the next only a few come and go, and counting all anew takes longest. */
let last: Counted = { reports: new Set(), counts: new Int32Array(0) };

function countedIn(open: readonly Development[]): Counted {
  const now = new Set(open.flatMap(({ reports }) => reports));
  const gone = [...last.reports].filter((report) => !now.has(report));
  if (gone.length > now.size / 2) last = { reports: new Set(), counts: new Int32Array(0) };
  else for (const report of gone) add(report, -1);
  for (const report of now) if (!last.reports.has(report)) add(report, 1);
  return last;
}

function add(report: Report, step: 1 | -1): void {
  if (step === 1) last.reports.add(report);
  else last.reports.delete(report);
  const ids = [stemsIn(report.sketch), conceptsIn(report).ids, meaningsOf(report).ids];
  if (last.counts.length < wordCount()) {
    const larger = new Int32Array(2 * wordCount());
    larger.set(last.counts);
    last.counts = larger;
  }
  for (const list of ids) for (const id of list) last.counts[id] = (last.counts[id] ?? 0) + step;
}

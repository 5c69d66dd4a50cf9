import { conceptsIn } from './concepts.ts';
import type { Development } from './development.ts';
import { stemsIn } from './likeness.ts';

/** Reports that the everyday stems are taken to have been in before the first one arrives. */
const priorReports = 60;

/** Stems (`likeness.ts`) and concepts that reports on the talks share, whatever happened: measured as in more than a tenth of them. */
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
 * Weight of a stem, 0 to 1: inverse document frequency over the reports of the open developments, with a prior for the
 * words of the topic itself so that the first day is judged like any other.
 */
export function rarityIn(open: readonly Development[]): (stem: string) => number {
  const counts = new Map<string, number>();
  let reports = priorReports;
  for (const { reports: known } of open) {
    for (const report of known) {
      reports += 1;
      for (const stem of stemsIn(report.sketch)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      for (const concept of conceptsIn(report).keys()) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  const most = Math.log(reports + 1);
  const known = new Map<string, number>();
  return (stem) => {
    const before = known.get(stem);
    if (before !== undefined) return before;
    const count = (counts.get(stem) ?? 0) + (everyday.has(stem) ? priorReports / 3 : 0.5);
    const weight = Math.log((reports + 1) / (count + 0.5)) / most;
    known.set(stem, weight);
    return weight;
  };
}

import type { Side } from '../../collect/feed.ts';
import { conceptKind, conceptOf } from '../../detect/vocabulary/vocabulary.ts';

/** The ISO 3166-1 code in the id of a state or of an office held; people of the three parties by their side. */
export function countryOf(id: string): string | null {
  if (conceptKind(id) === 'state') return id.slice('state:'.length);
  const concept = conceptOf(id);
  const office = conceptKind(id) === 'office' ? id : concept?.offices?.at(-1)?.office;
  if (office !== undefined) return /^office:(\w\w)-/.exec(office)?.[1] ?? null;
  return parties[concept?.side ?? 'other'] ?? null;
}
const parties: Readonly<Partial<Record<Side, string>>> = { ukraine: 'ua', russia: 'ru', 'united-states': 'us' };

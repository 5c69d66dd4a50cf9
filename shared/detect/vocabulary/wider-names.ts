/**
 * Names that the vocabulary counts to a concept, since reports of one act use either, though they name more than it:
 * a region with its city, a continent with its union, allies with the coalition that they formed. Readers see what is named.
 */
const widerNames: readonly (readonly [concept: string, shown: string, names: RegExp])[] = [
  ['place:miami', 'place:florida', /^(?:florid|floryd|флорид)/iu],
  [
    'body:eu',
    'body:europe',
    /^(?:europ[ae](?!\p{L})|europy(?!\p{L})|европ[аыеу](?!\p{L})|європ[аиіу](?!\p{L})|avrupa(?!\p{L}))/iu,
  ],
  [
    'body:coalition-of-the-willing',
    'office:ukraine-allies',
    /alli|ally|backer|partner|verbünd|союзник|sojuszni|aliad|alleat|müttefik/iu,
  ],
];

/** What a text names with a concept's name where that is more than the concept; null where it names the concept. */
export function widerName(text: string, concept: string): string | null {
  return widerNames.find(([known, , names]) => known === concept && names.test(text))?.[1] ?? null;
}

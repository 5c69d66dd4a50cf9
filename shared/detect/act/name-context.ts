import { fold } from '../../text/fold.ts';
import type { Names } from '../vocabulary/concept.ts';
import { type Cue, cueOf } from './cue.ts';

/** Words around a name that tell whether its bearer acts. */
const names: Readonly<Record<'toward' | 'by' | 'clause', Names>> = {
  // Right before a name: its bearer is met, told, accused or gone to.
  toward: {
    en: 'with|to|of|from|against|for|in|at|on|about|over|between|behind|under|toward|towards|tells|told|urges|urged|asks|asked|calls|accuses|accused|blames|warns|meets|meet|met|thanks|hosts|joins|receives|pushes|presses',
    ru: 'с|со|к|от|против|для|в|на|о|об|про|между|при|из',
    uk: 'з|із|зі|до|від|проти|для|в|у|на|про|між|при',
    de: 'mit|zu|zum|von|vom|gegen|für|in|im|an|bei|über|zwischen|vor|aus|trifft|bittet|warnt',
    fr: 'avec|à|de|du|des|contre|pour|en|sur|entre|chez|rencontre|reçoit',
    es: 'con|a|al|de|del|contra|para|en|sobre|entre|recibe',
    pl: 'z|ze|do|od|przeciw|dla|w|we|na|o|między|przed|wobec|ws',
    it: 'con|a|al|alla|di|del|della|contro|per|in|su|tra|fra|da|incontra',
    tr: 'ile',
  },
  by: {
    en: 'by|says|said',
    ru: 'по словам|по мнению',
    uk: 'за словами|на думку',
    de: 'laut|so',
    fr: 'selon|par',
    es: 'según|por',
    pl: 'według|przez|zdaniem',
    it: 'secondo|da',
    tr: 'göre',
  },
  // Somewhere before a name: it stands in a clause that only tells when, why or whether.
  clause: {
    en: 'if|that|after|as|amid|because|unless|while|when|before|despite|following|since|until|whether|ahead of',
    ru: 'если|что|после|из за|перед|пока|до|на фоне',
    uk: 'якщо|що|після|через|перед|поки|до|на тлі',
    de: 'wenn|dass|nach|nachdem|weil|ob|vor|trotz|während|bevor|falls',
    fr: 'si|que|après|alors que|malgré|avant|pour que',
    es: 'si|que|tras|después|mientras|pese|antes',
    pl: 'jeśli|jeżeli|że|po|gdy|bo|mimo|przed|czy|zanim',
    it: 'se|che|dopo|mentre|nonostante|prima',
    tr: 'sonra|önce|için',
  },
};

const surroundings = Object.fromEntries(
  Object.entries(names).map(([name, spelled]) => [name, cueOf(spelled)]),
) as Record<keyof typeof names, Cue>;

/** What stands around a name, from the text before and after it. */
export function nameContext(before: string, after: string, language: string): string[] {
  const folded = fold(before);
  const last = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+)?$/u.exec(folded)?.[0] ?? '';
  const lastTwo = /(?:[\p{L}\p{N}]+\s+)?[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(folded)?.[0] ?? '';
  return [
    ...(surroundings.toward(last, language) === null ? [] : ['toward']),
    ...(endsWith(surroundings.by, lastTwo, language) ? ['by'] : []),
    ...(surroundings.clause(folded, language) === null ? [] : ['clause']),
    ...patterns.flatMap(([name, where, pattern]) => (pattern.test(where === 'before' ? before : after) ? [name] : [])),
  ];
}

function endsWith(cue: Cue, text: string, language: string): boolean {
  const hit = cue(text, language);
  return hit !== null && /^[^\p{L}\p{N}]*$/u.test(text.slice(hit.end));
}

const patterns: readonly (readonly [name: string, where: 'before' | 'after', pattern: RegExp])[] = [
  ['starts', 'before', /^["“„«'‘\s]*$/],
  ['label', 'after', /^["”»'’]?\s*:/],
  ['after-mark', 'before', /[-–—,:"”»]\s*$/],
  ['ends', 'after', /^[^\p{L}\p{N}]*$/u],
  ['possessive', 'after', /^['’]s?\s+\p{L}/u],
  ['and-next', 'after', /^\s*(?:(?:and|und|et|y|i|e|и|та|і|ve)\s|,\s)/u],
  ['and-before', 'before', /(?:(?:^|\s)(?:and|und|et|y|i|e|и|та|і|ve)|,)\s*$/u],
  ['hyphen', 'after', /^[-–]\p{L}/u],
  ['hyphen-before', 'before', /\p{L}[-–]$/u],
];

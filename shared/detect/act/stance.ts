import type { Language } from '../../languages/language.ts';
import type { StanceWords } from '../../languages/language-pack.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { type ActCue, actCues } from './cues.ts';
import type { KindAndPhase } from './kind-and-phase.ts';
import type { Stance } from './phases.ts';

/**
 * The stance of a headline, with the kind and phase that were read as far as it allows them: what is not rejected is no
 * rejection, what is accepted is agreed, a meeting that was not held is cancelled, and they met where it says so in the
 * past tense and announces nothing.
 */
export function withStance(
  read: KindAndPhase,
  headline: string,
  language: Language,
): KindAndPhase & { readonly stance: Stance } {
  const title = fold(headline);
  const words = patterns[language];
  const has = (cue: ActCue): boolean => actCues[cue](title, language) !== null;
  const isMet =
    words.met.test(title) && !['future', 'infinitive', 'cancel', 'move', 'schedule'].some((cue) => has(cue as ActCue));
  if (words.notMet.test(title)) return { kind: 'announcement', phase: 'cancelled', stance: 'no' };
  const refusal = actCues.reject(title, language);
  if (read.kind === 'rejection' && refusal !== null && isUndone(title, refusal.start, words))
    return { kind: 'statement', phase: 'said', stance: 'none' };
  const denial = words.denies.exec(title);
  const denies = denial !== null && !isUndone(title, denial.index, words);
  if (read.kind === 'rejection' || (denies && read.kind === 'statement')) {
    const accepts = isAccepted(title, words) && refusal === null;
    return accepts ? { kind: 'agreement', phase: 'agreed', stance: 'yes' } : { ...read, stance: 'no' };
  }
  if (denies) return { kind: 'statement', phase: 'said', stance: 'no' };
  if (accepting.has(read.kind) && isAccepted(title, words) && refusal === null)
    return { kind: 'agreement', phase: 'agreed', stance: 'yes' };
  if (read.kind === 'announcement' && isMet) return { kind: 'meeting', phase: 'held', stance: 'none' };
  if (read.kind === 'agreement') return { ...read, stance: 'yes' };
  return { ...read, stance: read.phase === 'cancelled' ? 'no' : 'none' };
}

/** Kinds as which weights read a yes that they do not know. */
const accepting: ReadonlySet<string> = new Set(['proposal', 'statement']);
/** Characters before a verb within which its negation stands. */
const reach = 20;

function isAccepted(title: string, words: Patterns): boolean {
  const hit = words.yes.exec(title);
  return hit !== null && !/[?]/.test(title) && !isUndone(title, hit.index, words);
}

function isUndone(title: string, start: number, { notBefore, notAfter }: Patterns): boolean {
  return (
    notBefore?.test(title.slice(Math.max(0, start - reach), start)) === true ||
    notAfter?.test(title.slice(start)) === true
  );
}

type Patterns = {
  readonly [Name in keyof StanceWords]: Name extends `not${'Before' | 'After'}` ? RegExp | null : RegExp;
};

function compiled({ yes, denies, notBefore, notAfter, met, notMet }: StanceWords): Patterns {
  return {
    yes: wholeWords(yes),
    denies: wholeWords(denies),
    notBefore: notBefore === null ? null : new RegExp(`(?<!\\p{L})(?:${notBefore})\\s+(?:\\p{L}+\\s+)?$`, 'u'),
    notAfter: notAfter === null ? null : wholeWords(notAfter),
    met: wholeWords(met),
    notMet: wholeWords(notMet),
  };
}

const patterns = Object.fromEntries(
  Object.entries(languagePacks).map(([language, { stance }]) => [language, compiled(stance)]),
) as Record<Language, Patterns>;

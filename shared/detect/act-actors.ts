import type { Actor } from './act.ts';
import { actCues } from './act-cues.ts';
import { fold } from './cue.ts';
import type { ConceptHit, Sentence } from './mention.ts';
import type { ConceptId } from './vocabulary/concept.ts';
import { holderOf, kindOf } from './vocabulary/vocabulary.ts';

/** Who did it, and in which sentence and words that was read. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** True when a verb of speech or decision stands with the agent: the report tells the agent's own words or deed. */
  readonly spoken: boolean;
}

const acting: ReadonlySet<string> = new Set(['person', 'office', 'state', 'body']);
const speaking = ['say', 'request', 'threaten', 'reject', 'announce', 'agree', 'propose', 'withdraw', 'sign'] as const;
const mostActors = 8;

/**
 * Actors by role, the agent first. The agent is the one whose verb of speech or decision stands nearest ("..., Zelensky
 * says", "Kremlin: ..."), else the first one named; it is looked for in the headline, then in the lead. `day` decides
 * who held an office.
 */
export function castOf(sentences: readonly Sentence[], language: string, day: string): Cast {
  const named = sentences.slice(0, 5).map((sentence) => actorHits(sentence, day));
  const found = agentIn(sentences, named, language);
  if (found === null) return { actors: [], spoken: false };
  const actors: Actor[] = [{ concept: found.concept, role: 'agent', sentence: found.sentence }];
  for (const [sentence, hits] of named.entries()) {
    for (const { concept } of hits) {
      if (actors.length >= mostActors || actors.some((known) => known.concept === concept)) continue;
      const role = sentence === found.sentence || actors.length === 1 ? 'counterpart' : 'subject';
      actors.push({ concept, role, sentence });
    }
  }
  return { actors, spoken: found.spoken };
}

/** Persons, offices (as their holders), bodies and states; a state that only qualifies a person is left out. */
export function actorHits(sentence: Sentence, day: string): ConceptHit[] {
  const hits = [...sentence.hits, ...alliesIn(sentence)]
    .filter((hit) => acting.has(kindOf(hit.concept)))
    .map((hit) => ({ ...hit, concept: personOf(hit.concept, day) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, index) => {
    if (hits.some((other) => other !== hit && other.start <= hit.start && other.end >= hit.end && longer(other, hit)))
      return false;
    const next = hits[index + 1];
    const qualifies = kindOf(hit.concept) === 'state' || kindOf(hit.concept) === 'office';
    return !(
      qualifies &&
      next !== undefined &&
      kindOf(next.concept) === 'person' &&
      next.start - hit.end < 14 &&
      !/[,:;]|\band\b/.test(sentence.text.slice(hit.end, next.start))
    );
  });
}

const allies =
  /\b(?:ukraine|kyiv|kiev)(?:['’]?s)?\s+(?:\p{L}+\s+)?(?:allies|partners|backers)|\ballies of (?:ukraine|kyiv)|verbündete[nr]? (?:der ukraine|kiews)|alliés (?:de l['’]ukraine|de kiev)|aliados de (?:ucrania|kiev)|sojuszni\p{L}+ (?:ukrainy|kijowa)|alleati (?:dell['’]ucraina|di kiev)|ukrayna['’]n[ıi]n müttefik\p{L}*|союзник\p{L}* (?:украины|киева|україни|києва)/giu;

/** "Ukraine's allies" act together: the coalition, not Ukraine. The longer name hides the state within. */
function alliesIn({ text }: Sentence): ConceptHit[] {
  return [...text.matchAll(allies)].map((match) => {
    return { concept: 'body:coalition-of-the-willing', start: match.index, end: match.index + match[0].length };
  });
}

interface Agent {
  readonly concept: string;
  readonly sentence: number;
  readonly spoken: boolean;
}

function agentIn(sentences: readonly Sentence[], named: readonly ConceptHit[][], language: string): Agent | null {
  const headline = new Set(
    named.flatMap((hits, at) => (isHeadline(sentences[at]) ? hits.map(({ concept }) => concept) : [])),
  );
  let [first, quoted]: (Agent | null)[] = [null, null];
  for (const [index, hits] of named.entries()) {
    const { text } = sentences[index] as Sentence;
    const heads = isHeadline(sentences[index]);
    const speaker = speakerIn(text, hits, language) ?? (heads ? strangerIn(text, hits, language) : null);
    // A speaker of the lead must be somebody the headline knows or leaves open.
    if (speaker !== null && (heads || headline.size === 0 || headline.has(speaker))) {
      return { concept: speaker, sentence: index, spoken: heads };
    }
    const leading = leadingActor(text, hits);
    if (leading !== null) first ??= { concept: leading, sentence: index, spoken: false };
    if (hits[0] !== undefined) quoted ??= { concept: hits[0].concept, sentence: index, spoken: false };
  }
  return first ?? quoted ?? null;
}

function isHeadline(sentence: Sentence | undefined): boolean {
  return sentence?.part === 'headline';
}

/** "X says", "says X", "X: ..."; null when nobody speaks. */
function speakerIn(text: string, hits: readonly ConceptHit[], language: string): string | null {
  const label = hits.find((hit) => /^["”»']?\s*:/.test(text.slice(hit.end, hit.end + 3)) && hit.start < 40);
  if (
    label !== undefined &&
    (kindOf(label.concept) === 'person' || /kreml|kreml|кремл|kremlin/i.test(text.slice(label.start, label.end)))
  )
    return label.concept;
  let nearest: { concept: string; distance: number } | null = null;
  for (const hit of hits) {
    const after = fold(text.slice(hit.end, hit.end + 42));
    const before = fold(text.slice(Math.max(0, hit.start - 22), hit.start));
    for (const cue of speaking) {
      const behind = actCues[cue](after, language);
      if (
        behind !== null &&
        !/[,;:?!.]/.test(after.slice(0, behind.start)) &&
        wordsIn(after.slice(0, behind.start)) <= 3
      ) {
        const distance = behind.start;
        const closes = /^\W*$/.test(after.slice(behind.end)) && text.length - hit.end < 42;
        // "..., Zelensky says" at the end attributes all before it, other verbs included.
        if (closes) return hit.concept;
        if (nearest === null || distance < nearest.distance) nearest = { concept: hit.concept, distance };
      }
    }
    const ahead = actCues.say(before, language);
    if (ahead !== null && before.length - ahead.end <= 3) {
      const distance = before.length - ahead.end + 2;
      if (nearest === null || distance < nearest.distance) nearest = { concept: hit.concept, distance };
    }
  }
  return nearest?.concept ?? null;
}

/**
 * A speaker whom the vocabulary does not know, by the capitalised word right before the verb: "name:" and the folded
 * word, so that reports of the same stranger meet. Not in headlines that capitalise every word.
 */
function strangerIn(text: string, hits: readonly ConceptHit[], language: string): string | null {
  const words = [...text.matchAll(/[\p{L}][\p{L}'’-]+/gu)];
  const capitals = words.filter(([word]) => /^\p{Lu}/u.test(word)).length;
  if (language.startsWith('en') && capitals > words.length * 0.65) return null;
  for (const [at, match] of words.entries()) {
    const [word] = match;
    const end = match.index + word.length;
    const next = words[at + 1];
    if (!/^\p{Lu}\p{Ll}{3,}/u.test(word) || next === undefined || at === 0 || commonNames.test(fold(word))) continue;
    if (hits.some((hit) => hit.start < end && hit.end > match.index) || !/^\s+$/.test(text.slice(end, next.index)))
      continue;
    const verb = fold(next[0]);
    const told = speaking.some((cue) => actCues[cue](verb, language)?.start === 0);
    if (told && !/^\p{Lu}/u.test(next[0])) return `name:${fold(word)}`;
  }
  return null;
}

/** Capitalised in some languages or headlines, but nobody's name. */
const commonNames =
  /^(?:president|minister|officials?|leaders?|sources?|media|report|experts?|allies|government|experten|regierung|prasident|kanzler|kanzlerin|aussenminister|medien|bericht|sprecher|sprecherin|partei|union|koalition|krieg|frieden|friedensplan|verhandlung\p{L}*|general|gesandte\p{L}*|unterhandler|delegation\p{L}*|prezydent|premier|minister|sejm|szef|rzad|treffen|gipfel|europaer|verbundete|seite|seiten)$/u;

/** The first one named, past a label such as "Ukraine war briefing:"; persons before states that stand right at them. */
function leadingActor(text: string, hits: readonly ConceptHit[]): string | null {
  const colon = text.indexOf(':');
  const past = hits.filter((hit) => hit.start > colon);
  const rest = colon > 0 && colon < 40 && past.length > 0 ? past : hits;
  const quotes = [...text.matchAll(/["“„«][^"”»“]{8,}["”»“]/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const unquoted = rest.filter((hit) => !quotes.some(([from, to]) => from <= hit.start && hit.end <= to));
  return unquoted[0]?.concept ?? null;
}

function personOf(concept: string, day: string): string {
  return kindOf(concept) === 'office' ? (holderOf(concept as ConceptId, day) ?? concept) : concept;
}

function longer(one: ConceptHit, other: ConceptHit): boolean {
  return one.end - one.start > other.end - other.start;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

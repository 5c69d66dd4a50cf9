import type { Language } from '../../languages/language.ts';
import type { GenreWords } from '../../languages/language-pack.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import { languageTagged } from '../../text/detect-language.ts';
import { fold } from '../../text/fold.ts';
import { outletTail } from '../../text/outlet-tail.ts';
import { wholeWords, wordEnd } from '../../text/whole-words.ts';

/** What sort of writing a report is, where it is not plain news of an act. */
export type Genre = 'commentary' | 'poll' | 'retrospective' | 'news';

interface GenreReading {
  readonly genre: Genre;
  /** The words that gave it away; null for news. */
  readonly cue: string | null;
}

/**
 * The genre of a report from its headline and lead. `spoken` says that the headline gives an actor's words or deed
 * with its verb: a question or an "expert" then does not make it commentary ("Will Kyiv yield? No, says Zelensky").
 */
export function genreOf(headline: string, lead: string, tag: string, spoken: boolean): GenreReading {
  const language = languageTagged(tag);
  const patterns = compiledFor(language);
  const [title, opening] = [afterHook(withoutOutlet(fold(headline), patterns.label)), fold(lead)];
  const archive = patterns.archive.exec(title)?.[0];
  if (archive !== undefined) return { genre: 'retrospective', cue: archive };
  const poll = patterns.poll.exec(title)?.[0] ?? patterns.poll.exec(opening)?.[0];
  if (poll !== undefined) return { genre: 'poll', cue: poll };
  const label = patterns.label.exec(title)?.[0] ?? /^[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){1,3}: /.exec(headline)?.[0];
  if (label !== undefined) return { genre: 'commentary', cue: label };
  const past = spoken ? undefined : patterns.retrospective.exec(title)?.[0];
  if (past !== undefined) return { genre: 'retrospective', cue: past };
  const asks = patterns.asks.exec(title)?.[0];
  if (asks !== undefined) return { genre: 'commentary', cue: asks };
  const asksIf = /[?]$/.test(title) ? patterns.asksIf.exec(title)?.[0] : undefined;
  const commentaryCue = asksIf ?? patterns.headline.exec(title)?.[0];
  if (commentaryCue !== undefined && !spoken) return { genre: 'commentary', cue: commentaryCue };
  if (!spoken) {
    const leadCue = patterns.lead.exec(opening)?.[0] ?? patterns.address?.exec(title)?.[0];
    if (leadCue !== undefined) return { genre: 'commentary', cue: leadCue };
    if (/[?]$/.test(title)) return { genre: 'commentary', cue: '?' };
  }
  return { genre: 'news', cue: null };
}

/** Which marks of a genre stand in a headline and a lead, whatever the rules make of them. */
export function genreMarks(headline: string, lead: string, language: Language): Mark[] {
  const patterns = compiledFor(language);
  const [title, opening] = [fold(headline), fold(lead)];
  const inTitle = (['asks', 'asksIf', 'label', 'headline', 'poll', 'retrospective'] as const).filter((mark) =>
    patterns[mark].test(title),
  );
  return patterns.lead.test(opening) ? [...inTitle, 'lead'] : inTitle;
}

type Mark = Exclude<keyof GenreWords, 'roundUp' | 'address' | 'archive'>;
type Compiled = Readonly<Record<Mark | 'archive', RegExp>> & { readonly address: RegExp | null };
const compiled = new Map<Language, Compiled>();

function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const own = languagePacks[language].genre;
  const made: Compiled = {
    asks: new RegExp(`^["'¿]*(?:[^:?]{1,30}[:?] )?(?:${own.asks})${wordEnd}`, 'u'),
    asksIf: new RegExp(`^["'¿]*(?:[^:?]{1,30}[:?] )?(?:${own.asksIf})${wordEnd}`, 'u'),
    label: new RegExp(
      `^(?:${own.label})\\s*[:|/–—-]|[|/–—]\\s*(?:${own.label})$|[([](?:${own.label})[)\\]]|- (?:${own.label})$`,
      'u',
    ),
    headline: wholeWords(own.headline),
    lead: wholeWords(own.lead),
    poll: wholeWords(own.poll),
    retrospective: wholeWords(own.retrospective),
    archive: new RegExp(`^(?:${own.archive})\\s*[:|/–—-]`, 'u'),
    address: own.address === null ? null : new RegExp(`, (?:${own.address})\\.? \\p{L}+$`, 'u'),
  };
  compiled.set(language, made);
  return made;
}

/** "What now? Kyiv names three dates": the question is a hook, the answer is the news. */
function afterHook(title: string): string {
  const answer = /\?["']? (.+)$/u.exec(title)?.[1] ?? '';
  return answer.split(' ').length >= 4 ? answer : title;
}

/** Without the outlet's name behind it, unless that names the genre ("... - Opinion"). */
function withoutOutlet(title: string, label: RegExp): string {
  const tail = outletTail(title);
  return label.test(tail) ? title : title.slice(0, title.length - tail.length);
}

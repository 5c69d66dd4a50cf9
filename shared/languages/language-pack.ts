import type { ChangeWords, FigureWords } from './change-words.ts';

/** How a language is written; Unicode's names of scripts. */
export type Script = 'Latin' | 'Cyrillic';

/**
 * All that Parley knows of one language but the names of concepts (`detect/vocabulary`): data alone, which the code
 * that uses a section compiles. Every field has to be there; null says that the language has no such words.
 */
export interface LanguagePack {
  readonly text: TextWords;
  readonly acts: ActWords;
  readonly names: WordsAroundNames;
  readonly dates: DayWords;
  readonly actors: ActorWords;
  readonly places: WordsAroundPlaces;
  readonly stance: StanceWords;
  readonly changes: ChangeWords;
  readonly figures: FigureWords;
  readonly genre: GenreWords;
  readonly pages: PageWords;
}

/** How a text is recognised, split and compared. Lists of words are parted by blanks. */
interface TextWords {
  readonly script: Script;
  /** Small letters that no other language of the script has; null where function words tell the language. */
  readonly ownLetters: string | null;
  /**
   * Frequent small words by which the language is told, folded as `tokensOf` folds; those that two languages share are
   * mostly left out. Null where script and letters tell it.
   */
  readonly functionWords: string | null;
  /** Words that tell nothing of what a text is about, of three letters or more, folded as `tokensOf` folds. */
  readonly stopWords: string;
  /** Words whose full stop is part of them, in small letters, without that full stop. */
  readonly abbreviations: string;
  /** Words that follow a number with a full stop ("2. Dezember", "2. tur"); null where ordinals have none. */
  readonly afterOrdinal: string | null;
  /** Whether headlines may write every word with a capital, so that a capital shows no name. */
  readonly capitalizesHeadlines: boolean;
}

/**
 * Words that tell what was done, each field one cue. In one string, parted by "|": `word*` stands also for every longer
 * word that begins so, `word{,s,ed}` lists endings, `{talks,meeting} {ended,over}` choices. Case, accents and what
 * stands between words do not count. Inflected forms have to be listed or covered by a stem.
 */
export interface ActWords {
  /** They meet, sit down, receive, hold talks. */
  readonly meet: string;
  /** They speak by telephone or by video. */
  readonly call: string;
  /** It is yet to be: future tense, plans, "tomorrow", "next week". */
  readonly future: string;
  /** "Trump to meet Putin": the future of headlines; null where an infinitive tells no tense. */
  readonly infinitive: string | null;
  /** It is off: cancelled, scrapped, "will not take place", "will not travel". */
  readonly cancel: string;
  /** To another day or place: postponed, brought forward, moved. */
  readonly move: string;
  /** It has begun: under way, arrived, resumed, "second day". */
  readonly 'under-way': string;
  /** Talks are over. Always with a word for talks: the same verbs tell of the war's end, of a day's end and of hopes. */
  readonly ended: string;
  /** Days are given for what is to come ("names the date"): an announcement, whoever says so. */
  readonly schedule: string;
  /** Signed, initialled, ratified. */
  readonly sign: string;
  /** Agreed, accepted, approved, ready to. */
  readonly agree: string;
  /** Refused, ruled out, denied, against. */
  readonly reject: string;
  /** Proposed, offered, drafted, presented. */
  readonly propose: string;
  /** Leaked, "seen by", a secret plan, published in full. */
  readonly leak: string;
  /** A text is changed: amended, revised, a new version. */
  readonly amend: string;
  /** Urged, asked, demanded, called for. */
  readonly request: string;
  /** Threatened, warned, an ultimatum. */
  readonly threaten: string;
  /** Left or suspended talks, took back a demand. */
  readonly withdraw: string;
  /** Announced, confirmed, named, appointed. */
  readonly announce: string;
  /** Not sure: "reportedly", "sources say", "could meet". */
  readonly rumour: string;
  /** Said, told, claimed, praised, accused; a speech, an interview. */
  readonly say: string;
}

/** What stands around a name and tells whether its bearer acts; in the notation of `ActWords`. */
interface WordsAroundNames {
  /** Right before a name: its bearer is met, told, accused or gone to ("with", "against", "urges"). */
  readonly toward: string;
  /** Right before a name, or after it in Turkish: the sentence is its bearer's word or deed ("by", "according to"). */
  readonly by: string;
  /** Somewhere before a name: it stands in a clause that only tells when, why or whether ("if", "because", "ahead of"). */
  readonly clause: string;
  /** Joins two names. */
  readonly and: string;
}

/** Words for days: regular-expression sources on text folded by `text/fold.ts`. */
export interface DayWords {
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  /** The day before yesterday in one word; null where it has none. */
  readonly dayBefore: string | null;
  readonly tomorrow: string;
  /** New Year's Eve and the address that is given on it. */
  readonly newYearsEve: string;
  /** Words that make a weekday the one to come. */
  readonly coming: string;
  /** Two, three and four days ago. */
  readonly ago: readonly [two: string, three: string, four: string];
  /** Beside a weekday: it is the past one ("last Friday"). */
  readonly last: string;
  readonly nextWeek: string;
  /** Before a month without a day ("in January"); null where nothing does. */
  readonly inMonth: string | null;
  /** IANA name of the zone in which most of its newsrooms write "today". */
  readonly timeZone: string;
  /** Endings of a day's number ("2nd"); null where a full stop or nothing ends it. */
  readonly ordinal: string | null;
  /** Stands between day, month and year ("2 de enero de 2026"); null where nothing does. */
  readonly of: string | null;
}

/** Who acts and is not a name: regular-expression sources. */
interface ActorWords {
  /** Ukraine's allies together ("Kyiv's European partners"); on text as it stands, in any case. */
  readonly coalition: string;
  /** Leaders of many countries in one bare word, where it is not a single leader's too; on text as it stands, in any case. */
  readonly leaders: string;
  /**
   * Words that headlines capitalise before a colon or a verb of speech but that name nobody ("Exclusive", "Sources"), on
   * folded text. Everyday words that the vocabulary has a meaning for need not be here.
   */
  readonly nobody: string;
  /** Right before somebody whose place another one has taken ("who replaced", "successor to"); on folded text. */
  readonly replacedBefore: string | null;
  /** Right after somebody whose place another one has taken or whose kin another one is ("'s successor"); on folded text. */
  readonly replacedAfter: string | null;
  /** Right before a state that talks are about ("on Ukraine"); on text as it stands, in any case. */
  readonly matterBefore: string | null;
  /** Right after a state that talks are about ("Ukraine peace plan"); on text as it stands, in any case. */
  readonly matterAfter: string | null;
}

/**
 * Words around a place in which an act takes place; capitals name governments too. Regular-expression sources, on text
 * as it stands, in any case; null where the language has none.
 */
export interface WordsAroundPlaces {
  /** Right before it, whatever it is to the act: reports of one act name the same places. */
  readonly beside: string | null;
  /** Right before it, or with one word between: prepositions of rest, "visits". */
  readonly at: string | null;
  /** Likewise, prepositions of direction: a capital after one may be a government that is addressed. */
  readonly toward: string | null;
  /**
   * Before a direction that a traveller takes or, where the direction is rest too (French "à"), those who meet; on folded
   * text. Null where the language has no preposition of direction.
   */
  readonly travels: string | null;
  /** Talks that follow it ("Geneva talks"). */
  readonly talksAfter: string | null;
  /** Talks that go before it ("pourparlers de Genève"). */
  readonly talksBefore: string | null;
  /** Right after it: "hosts", a suffix of rest. */
  readonly after: string | null;
}

/** Yes, no and what undoes either: regular-expression sources on folded text. */
export interface StanceWords {
  /** Accepts, agrees, says yes. */
  readonly yes: string;
  /** Denies that something is so: "untrue", "a fake". */
  readonly denies: string;
  /** Undoes a verb from before it, with at most one word between; null where an ending does. */
  readonly notBefore: string | null;
  /** Undoes a verb from behind it; null where nothing does. */
  readonly notAfter: string | null;
  /** They met, in the past tense. */
  readonly met: string;
  /** The meeting that was planned was not held. */
  readonly notMet: string;
}

/** What tells the sort of writing: regular-expression sources on folded text, but for `roundUp`. */
export interface GenreWords {
  /** Opens a headline that asks or explains. */
  readonly asks: string;
  /** Opens a headline that asks if a question mark closes it. */
  readonly asksIf: string;
  /** Names the genre at the start or the end of a headline, set off by punctuation. */
  readonly label: string;
  /** Gives commentary away anywhere in the headline. */
  readonly headline: string;
  /** Gives commentary away in the lead. */
  readonly lead: string;
  readonly poll: string;
  readonly retrospective: string;
  /** Before a headline, set off by punctuation: an old text shown again. */
  readonly archive: string;
  /** Live pages and briefings, whose text goes on to other news; on text as it stands, in any case. */
  readonly roundUp: string | null;
  /** Before a surname that closes a headline, this addresses its bearer: "Wrong again, Mr Trump". */
  readonly address: string | null;
}

/**
 * What pages and feeds say beside their article: regular-expression sources, on text as it stands, in any case. A page
 * is read before its language is known, so that those of all languages are joined.
 */
export interface PageWords {
  /** Begins a paragraph that leads elsewhere: "Read also", "Subscribe to". */
  readonly openings: string;
  /** Is the whole of a line: "Advertisement", "Share". */
  readonly lines: string;
  /** The outlet speaks of itself, in a paragraph of up to 500 characters. */
  readonly promotion: string | null;
  /** Asks the reader to write, pay or install, in a paragraph of up to 300 characters. */
  readonly invitation: string | null;
  /** Before the name of a messenger, some words between: "follow", "join". */
  readonly follow: string | null;
  /** Right after the name of a messenger: "channel". */
  readonly channel: string | null;
  /** Somewhere after "newsletter": stems of words for ordering it. */
  readonly newsletter: string | null;
  /** "Our", before the name of a network. */
  readonly our: string | null;
  /** "To your inbox". */
  readonly inbox: string | null;
  /** Rights are reserved. */
  readonly rights: string;
  /** Before the author's name. */
  readonly by: string | null;
  /** Before the photographer's name. */
  readonly photo: string | null;
  /** A page that asks for consent before it shows the article. */
  readonly consent: string | null;
  /** What a page says to readers who have not paid. */
  readonly paywall: string | null;
  /** What feeds append to an entry's text: "The post ... appeared first on". Nothing behind it is the item's. */
  readonly feedFooter: string | null;
}

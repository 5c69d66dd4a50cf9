/** How a language is written; Unicode's names of scripts. */
export type Script = 'Latin' | 'Cyrillic';

/**
 * All that Parley knows of one language but the names of concepts (`detect/vocabulary`): data alone, which the code
 * that uses a section compiles. Every field has to be there; null says that the language has no such words.
 */
export interface LanguagePack {
  readonly text: TextWords;
}

/** How a text is recognised, split and compared. Lists of words are parted by blanks. */
export interface TextWords {
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

/**
 * A text without characters that show nothing and on which every search stumbles: soft hyphens, zero-width spaces, word
 * joiners, byte order marks; and joiners of letters (U+200C, U+200D) where the letter before is of a script that knows
 * none. Persian and Indian words and emoji keep theirs.
 */
export function withoutInvisible(text: string): string {
  return seldom.test(text) ? text.replace(invisible, '') : text;
}

const seldom = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/;
const invisible =
  /[\u00ad\u180e\u200b\u2060\ufeff]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d\s\p{P}])[\u200c\u200d]+/gu;

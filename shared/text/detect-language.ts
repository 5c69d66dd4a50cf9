import { type Language, languages } from '../languages/language.ts';
import type { Script } from '../languages/language-pack.ts';
import { languagePacks } from '../languages/language-packs.ts';
import { tokensOf } from './tokens.ts';

/** The language that a tag such as "en-GB" names; English where Parley reads none of that name. */
export function languageTagged(tag: string): Language {
  return languages.find((language) => language === tag.slice(0, 2).toLowerCase()) ?? 'en';
}

/**
 * The language a text is matched in: the one it is tagged with, unless script or function words tell otherwise
 * (feeds mislabel themselves); null where neither says.
 */
export function detectLanguage(tag: string, text: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  const tagged = languages.find((language) => language === primary) ?? null;
  const script = otherScripts.find(({ letters }) => (text.match(letters)?.length ?? 0) > text.length * leastOfScript);
  if (script !== undefined) return byLetters(text, script.name, tagged);
  const votes = votesIn(text);
  const [best, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const latin = tagged !== null && languagePacks[tagged].text.script === 'Latin' ? tagged : null;
  if (latin !== null && (count < 3 || count < 3 * (votes.get(latin) ?? 0))) return latin;
  return count >= 1 ? best : latin;
}

/** Share of a text's characters from which on it is written in a script: names and quotations in it are fewer. */
const leastOfScript = 0.25;

const otherScripts = [...new Set(languages.map((language) => languagePacks[language].text.script))]
  .filter((name) => name !== 'Latin')
  .map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'gu') }));

/** Languages in scripts of their own, the later ones first, with the letters that they alone have. */
const lettered = languages.toReversed().map((language) => {
  const { script, ownLetters } = languagePacks[language].text;
  return { language, script, letters: ownLetters === null ? null : new RegExp(`[${ownLetters}]`, 'iu') };
});

/**
 * The language of a text in a script by the letters that one language alone has: the later one of `languages` where
 * those of two are there, the tagged or else the first one where there are none.
 */
function byLetters(text: string, script: Script, tagged: Language | null): Language | null {
  const possible = lettered.filter((candidate) => candidate.script === script);
  const shown =
    possible.find(({ letters }) => letters?.test(text)) ?? possible.find(({ language }) => language === tagged);
  return (shown ?? possible.at(-1))?.language ?? null;
}

const languagesOfWord = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of languagePacks[language].text.functionWords?.split(' ') ?? []) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
  }
}

function votesIn(text: string): Map<Language, number> {
  const votes = new Map<Language, number>();
  for (const { word } of tokensOf(text.slice(0, 600))) {
    for (const language of languagesOfWord.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return votes;
}

import { type Language, languages } from './languages.ts';
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
  const cyrillic = (text.match(/[а-яіїєґ]/gi)?.length ?? 0) * 2 > text.length * 0.5;
  if (cyrillic) return /[іїєґ]/i.test(text) ? 'uk' : tagged === 'uk' && !/[ыэъё]/i.test(text) ? 'uk' : 'ru';
  const votes = votesIn(text);
  const [best, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const latin = tagged === 'ru' || tagged === 'uk' ? null : tagged;
  if (latin !== null && (count < 3 || count < 3 * (votes.get(latin) ?? 0))) return latin;
  return count >= 1 ? best : latin;
}

/** Function words of each language, folded as the tokens are; those that two languages share are left out. */
const functionWords: Readonly<Partial<Record<Language, string>>> = {
  en: 'the of and to for with after says from that his has will over by as at is are was',
  de: 'der die das und den dem ist mit von nicht auf eine einen sich wird nach fur uber bei auch',
  fr: 'les des et une du dans pour sur pas aux est avec apres au qui le',
  es: 'el los las y con por para una del que su se al tras',
  pl: 'w na z sie nie do i po jest ze od za przez dla jak co to',
  it: 'il gli che della per con di una del non dei alla nel sono le',
  tr: 've bir icin ile da bu olarak gibi daha icin sonra oldu',
};

const languagesOfWord = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of functionWords[language]?.split(' ') ?? []) {
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

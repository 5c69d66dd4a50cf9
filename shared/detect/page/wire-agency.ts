import { wholeWords } from '../../text/whole-words.ts';

/** Wire agencies by the name shown, with the spellings that a credit uses. */
const agencies: readonly (readonly [name: string, spellings: string])[] = [
  ['Reuters', 'Reuters|Рейтер|Ройтерс'],
  ['AP', 'Associated Press|AP'],
  ['AFP', 'AFP|Agence France-Presse'],
  ['dpa', 'dpa'],
  ['TASS', 'TASS|ТАСС'],
  ['Interfax-Ukraine', 'Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина'],
  ['Interfax', 'Interfax|Интерфакс'],
  ['RIA Novosti', 'RIA Novosti|РИА Новости'],
  ['Ukrinform', 'Ukrinform|Укрінформ|Укринформ'],
  ['PAP', 'PAP'],
  ['ANSA', 'ANSA'],
  ['EFE', 'EFE'],
  ['Anadolu', 'Anadolu( Agency| Ajansı)?|AA'],
  ['Xinhua', 'Xinhua'],
  ['UPI', 'UPI'],
  ['Bloomberg', 'Bloomberg'],
];
const patterns = agencies.map(([name, spellings]) => [name, wholeWords(spellings)] as const);

/** The agency credited in the authors, or in the first or last lines as a credit ("KYIV (Reuters) -", "/TASS/", "(PAP)"). */
export function wireOf(authors: readonly string[], text: string): string | null {
  const byline = authors.join(' · ');
  const start = /^[^\n]{0,80}?[(/]([^()/\n]{2,40})[)/]/.exec(text)?.[1] ?? '';
  const end = /[(/]([^()/\n]{2,30})[)/]\W*$/.exec(text.slice(-lastLine))?.[1] ?? '';
  const credit = `${start} · ${end}`;
  return patterns.find(([, pattern]) => pattern.test(byline) || pattern.test(credit))?.[0] ?? null;
}

/** Characters at the end in which a credit is looked for. */
const lastLine = 200;

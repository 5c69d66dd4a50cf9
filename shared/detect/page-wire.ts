/** Wire agencies by the name shown, with the spellings that a credit uses. */
const agencies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Reuters', /\bReuters\b|Рейтер|Ройтерс/],
  ['AP', /\bAssociated Press\b|\bAP\b/],
  ['AFP', /\bAFP\b|Agence France-Presse/],
  ['dpa', /\bdpa\b/],
  ['TASS', /\bTASS\b|\bТАСС\b/],
  ['Interfax-Ukraine', /Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина/],
  ['Interfax', /\bInterfax\b|Интерфакс/],
  ['RIA Novosti', /RIA Novosti|РИА Новости/],
  ['Ukrinform', /Ukrinform|Укрінформ|Укринформ/],
  ['PAP', /\bPAP\b/],
  ['ANSA', /\bANSA\b/],
  ['EFE', /\bEFE\b/],
  ['Anadolu', /Anadolu/],
  ['Xinhua', /Xinhua/],
  ['UPI', /\bUPI\b/],
  ['Bloomberg', /\bBloomberg\b/],
];

/** The agency credited in the authors, or in the first or last lines as a credit ("KYIV (Reuters) -", "/TASS/", "(PAP)"). */
export function wireOf(authors: readonly string[], text: string): string | null {
  const byline = authors.join(' · ');
  const credit = `${/^[^\n]{0,80}?[(/]([^()/\n]{2,40})[)/]/.exec(text)?.[1] ?? ''} · ${/[(/]([^()/\n]{2,30})[)/]\W*$/.exec(text)?.[1] ?? ''}`;
  return agencies.find(([, pattern]) => pattern.test(byline) || pattern.test(credit))?.[0] ?? null;
}

/** Where a rule of the relevance model looks (shared/detect/features.ts). */
const zones: Readonly<Record<string, string>> = {
  top: 'in the headline',
  lead: 'in the opening',
  open: 'in headline and opening',
  near: 'in one sentence',
  rest: 'further down',
  all: 'in the text',
};

const whole: Readonly<Record<string, string>> = {
  prior: 'before reading: most news is on other things',
  'all else': 'many small signs together',
  'no-body': 'nothing but a headline',
  'no no-body': 'there is a text below the headline',
  'no-headline': 'no headline',
};

/**
 * A rule of the relevance model in words: "top:settlement+link" is "in the headline: settlement with link",
 * "no top:settlement" is "not in the headline: settlement". What is no such name is passed through as it is.
 */
export function ruleWords(rule: string): string {
  const known = whole[rule];
  if (known !== undefined) return known;
  const absent = rule.startsWith('no ');
  const [zone = '', name = ''] = (absent ? rule.slice(3) : rule).split(':');
  const place = zones[zone];
  if (place === undefined || name === '') return rule;
  const words = name
    .replaceAll('+', ' with ')
    .replace(/s>=(\d)/, 's, at least $1')
    .replaceAll('-', ' ');
  return `${absent ? 'not ' : ''}${place}: ${words}`;
}

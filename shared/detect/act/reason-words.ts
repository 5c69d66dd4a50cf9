import { phraseOf } from '../relevance/reason-words.ts';

const zones: Readonly<Record<string, string>> = {
  headline: 'headline',
  lead: 'first sentence',
};

/** Phrases for each sort of fact of `features.ts`, given its name. */
const facts: Readonly<Record<string, (name: string) => string>> = {
  cue: (name) => `words that tell of "${plain(name)}"`,
  first: (name) => `"${plain(name)}" before other acts`,
  last: (name) => `"${plain(name)}" after other acts`,
  follows: (name) => `"${plain(name)}" right after the first one named`,
  word: (name) => `a word for "${plain(name)}"`,
  stem: (name) => (name.includes('>') ? sequence(name) : `the word "${name}..."`),
  next: (name) => sequence(name),
  line: (name) => sequence(name),
  facet: (name) => phraseOf(name) ?? plain(name),
  day: (name) => (name === 'ahead' ? 'a day ahead' : 'a day past'),
  people: (name) => `${count(name)} people named`,
  actors: (name) => `${count(name)} actors named`,
  cues: (name) => `${count(name)} sorts of acts`,
  opens: (name) => `a ${plain(name)} named first`,
  starts: (name) => `a ${plain(name)} at the very start`,
};

const whole: Readonly<Record<string, (name: string) => string>> = {
  shape: (name) => `headline with ${plain(name)}`,
  words: (name) => `headline of ${name === 'most' ? 'very many' : name} words`,
  genre: (name) => `signs of ${plain(name.replace(/([A-Z])/g, ' $1').toLowerCase())} writing`,
  no: (name) => `no ${zones[name] ?? name}`,
};

/**
 * A fact that bears on the kind of act, in a reader's words: "headline:cue:meet" is `headline: words that tell of
 * "meet"`.
 */
export function actReasonWords(feature: string): string {
  const [first = '', second = '', ...rest] = feature.split(':');
  // The last part is the name; the part before a stem is its language.
  const third = rest.at(-1) ?? '';
  const zone = zones[first];
  if (zone !== undefined) return `${zone}: ${(facts[second] ?? plain)(third)}`;
  return (whole[first] ?? plain)(second);
}

/** "person>meet>$": what follows what, from one end of the sentence to the other. */
function sequence(name: string): string {
  return name
    .split('>')
    .map((element) => (element === '^' ? 'the start' : element === '$' ? 'the end' : `"${plain(element)}"`))
    .join(', then ');
}

function count(name: string): string {
  return name === '3' ? 'three or more' : name;
}

function plain(name: string): string {
  return name.replaceAll('-', ' ');
}

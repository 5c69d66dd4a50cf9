import type { Zone } from './features.ts';
import type { Facet } from './vocabulary/facets.ts';

/** Where a fact of the text was looked for, as readers are told. */
export interface ZonePhrase {
  readonly there: string;
  readonly missing: string;
  /** Whether facts that stand together there stand in one sentence. */
  readonly oneSentence: boolean;
}

/** The zones of a reading, and those that features.ts makes of them: near, open and all. */
export const zonePhrases: Readonly<Record<Zone | 'near' | 'open' | 'all', ZonePhrase>> = {
  top: { there: 'headline', missing: 'not in the headline', oneSentence: true },
  lead: { there: 'opening', missing: 'not in the opening', oneSentence: true },
  rest: { there: 'further down', missing: 'not further down', oneSentence: true },
  near: { there: 'headline or opening', missing: 'neither in the headline nor in the opening', oneSentence: true },
  open: {
    there: 'headline and opening together',
    missing: 'not in headline and opening together',
    oneSentence: false,
  },
  all: { there: 'the text as a whole', missing: 'nowhere in the text', oneSentence: false },
};

/** What a facet stands for. */
export const facetPhrases: Readonly<Record<Facet, string>> = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  america: 'America',
  europe: 'Europe',
  putin: 'Putin',
  zelensky: 'Zelensky',
  trump: 'Trump',
  'american-envoy': 'an American envoy',
  'ukrainian-envoy': 'a Ukrainian envoy',
  'russian-envoy': 'a Russian envoy',
  envoys: 'envoys or leaders who are not named',
  ally: 'a leader or minister of Europe',
  host: 'a host of the talks',
  venue: 'a city where the talks are held',
  'white-house': 'the White House',
  'this-war': 'the war in Ukraine',
  'talks-by-name': 'the peace talks by name',
  plan: 'a peace plan or a paper of the talks',
  'end-of-war': 'an end of the war',
  truce: 'a ceasefire',
  peace: 'peace',
  guarantees: 'security guarantees',
  peacekeepers: 'peacekeepers',
  coalition: 'the coalition of the willing',
  territory: 'territory as a matter of the talks',
  land: 'land fought over',
  prisoners: 'prisoners or abducted children',
  'settlement-issue': 'a matter to be settled (elections, NATO, the nuclear plant ...)',
  talk: 'talking or negotiating',
  summit: 'a summit',
  meet: 'a meeting',
  call: 'a call',
  visit: 'a visit',
  mediate: 'mediation',
  propose: 'a proposal',
  demand: 'a demand',
  accept: 'consent',
  deal: 'a deal',
  reject: 'a refusal',
  sign: 'a signing',
  setback: 'a setback (called off, put off, walked out)',
  progress: 'progress',
  resume: 'a resumption',
  word: 'somebody saying or announcing something',
  menace: 'a threat or an accusation',
  leak: 'a leak',
  'any-war': 'a war, not said which',
  violence: 'strikes or casualties',
  front: 'fighting at the front',
  power: 'power cuts',
  arms: 'arms',
  residence: 'a strike on a residence',
  appointment: 'an appointment, a dismissal or corruption',
  crime: 'a crime or a trial',
  economy: 'the economy',
  refugees: 'refugees',
  'nuclear-threat': 'a nuclear threat',
  intelligence: 'intelligence or espionage',
  sanctions: 'sanctions',
  assets: 'frozen assets',
  minerals: 'the minerals deal',
  elsewhere: 'another conflict or another topic',
  pastime: 'sport, culture or a labour dispute',
  'home-politics': 'home politics',
  'trade-talks': 'trade talks',
  'other-peace': 'peace of another kind (a prize, a peace at home)',
  opinion: 'the mark of an opinion piece',
  analysis: 'the mark of an analysis',
  poll: 'a poll',
  live: 'the mark of a live blog',
  retrospective: 'a look back',
  aggregate: 'the mark of a news round-up',
  aside: 'a word that makes an aside ("amid", "as")',
};

/** The parts beside facets that patterns are put together from with "+". */
export const partPhrases: Readonly<Record<string, string>> = {
  settlement: 'a settlement',
  'settlement-or-parley': 'a settlement or negotiations',
  parley: 'negotiations',
  stance: 'a stance on an offer',
  bargained: 'something bargained over',
  fighting: 'fighting',
  elsewhere: 'another topic',
  'elsewhere-only': 'another topic, no party to the war',
  link: 'a party to the war',
  ours: 'Ukraine or the war there',
  sides: 'two sides',
  principals: 'two of Putin, Zelensky and Trump',
  envoy: 'an envoy',
  'other-side': 'another side',
};

/** Patterns that are more than their parts, and names that stand without a zone. */
export const wholePhrases: Readonly<Record<string, string>> = {
  'settlement-unlinked': 'a settlement, but no party to the war',
  'parley+russia+other': 'negotiations, and Russia with America or Ukraine',
  'parley+ukraine+ally': 'negotiations, and Ukraine with America or Europe',
  'envoys-of-two-sides': 'envoys of two sides',
  'american-envoy+stance': 'an American envoy, and a stance or something bargained over',
  'ukrainian-envoy+stance': 'a Ukrainian envoy, and a stance or something bargained over',
  'russian-envoy+stance': 'a Russian envoy, and a stance or something bargained over',
  'deal+russia': 'a deal, and Russia or Putin',
  'white-house+visitor': 'the White House, and Zelensky or Putin',
  'fighting-alone': 'fighting, but neither negotiations nor a settlement',
  'elsewhere-any': 'another topic',
  'elsewhere-not-ours': 'another topic, but not Ukraine or the war there',
  'aside-topic': 'the talks named in passing ("amid", "as")',
  'fighting-first': 'fighting told before the talks',
  'topic-first': 'the talks told before the fighting',
  'elsewhere-first': 'another topic told before the talks',
  'topic-early': 'the talks named at the start of the sentence',
  'topic-late': 'the talks named late in the sentence',
  'talks told in passing': 'the headline tells of fighting and names the talks in passing',
  prior: 'before reading: most news is on other things',
  'all else': 'many small signs together',
  'no-body': 'nothing but a headline',
  'no no-body': 'there is a text below the headline',
  'no-headline': 'there is no headline',
  'no no-headline': 'there is a headline',
};

/** What is counted in patterns such as "settlements>=2". */
export const countPhrases: Readonly<Record<string, string>> = {
  settlements: 'matters of a settlement (a plan, a ceasefire, guarantees ...)',
  parleys: 'forms of negotiation (talks, a meeting, a call ...)',
  stances: 'stances (consent, a demand, a refusal ...)',
  sides: 'sides (Ukraine, Russia, America, Europe)',
  principals: 'of Putin, Zelensky and Trump',
  fightings: 'kinds of fighting (strikes, the front, arms ...)',
  bargaineds: 'things bargained over (land, prisoners, sanctions ...)',
};

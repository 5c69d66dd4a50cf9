import type { Concept } from './concept.ts';

/** Hosts, mediators and other leaders who speak on the settlement. */
export const peopleOfTheWorld: readonly Concept[] = [
  {
    id: 'person:erdogan',
    side: 'other',
    rank: 1,
    names: { any: 'erdogan{,s,a,em,owi}|erdoğan*', cyr: 'эрдоган*|ердоган*' },
    offices: [{ office: 'office:tr-president', from: '2014-08-28', to: null }],
  },
  {
    id: 'person:fidan',
    side: 'other',
    rank: 2,
    names: { any: 'hakan fidan*|fidan{,a,em}', cyr: 'фидан{,а,у}|фідан{,а,у}' },
  },
  {
    id: 'person:mbs',
    side: 'other',
    rank: 1,
    names: {
      any: 'mbs|bin salman|ben salmane|bin salmán|mohammed ben salman',
      cyr: 'бин салман*|бін салман*|ибн салман*',
    },
  },
  {
    id: 'person:mbz',
    side: 'other',
    rank: 1,
    names: {
      any: 'mbz|bin zayed|ben zayed|bin sajid|mohamed bin zayed|bin zajid',
      cyr: 'аль нахайян*|бин зайд*|бин заид*|бін заїд*|бін заєд*',
    },
  },
  { id: 'person:modi', side: 'other', rank: 1, names: { any: 'narendra modi|modi', cyr: 'моди|моді' } },
  {
    id: 'person:xi',
    side: 'other',
    rank: 1,
    names: { any: 'xi jinping|Xi|jinping*', cyr: 'си цзиньпин*|сі цзіньпін*' },
  },
  { id: 'person:wang-yi', side: 'other', rank: 2, names: { any: 'wang yi', cyr: 'ван и|ван ї' } },
  { id: 'person:carney', side: 'other', rank: 1, names: { any: 'carney', cyr: 'карни|карні' } },
  { id: 'person:lula', side: 'other', rank: 1, names: { any: 'Lula', cyr: 'лула|лулы|лули' } },
  { id: 'person:albanese', side: 'other', rank: 1, names: { any: 'anthony albanese|albanese', cyr: 'альбанезе' } },
  { id: 'person:ishiba', side: 'other', rank: 1, names: { any: 'ishiba' } },
  { id: 'person:takaichi', side: 'other', rank: 1, names: { any: 'takaichi', cyr: 'такаити|такаїчі' } },
  {
    id: 'person:guterres',
    side: 'international',
    rank: 1,
    names: { any: 'guterres*', cyr: 'гутерреш*|ґутерреш*|гутерріш*' },
  },
  {
    id: 'person:grossi',
    side: 'international',
    rank: 2,
    names: { any: 'rafael grossi|grossi', cyr: 'гросси|гроссі|ґроссі' },
  },
  {
    id: 'person:leo',
    side: 'international',
    rank: 1,
    names: { any: 'pope leo|papst leo|papa leone|papa león|pape léon|papież leon', cyr: 'папа лев|папы льва' },
  },
  { id: 'person:zuppi', side: 'international', rank: 3, names: { any: 'cardinal zuppi|zuppi', cyr: 'дзуппи|дзуппі' } },
  { id: 'person:parolin', side: 'international', rank: 3, names: { any: 'parolin', cyr: 'паролин|паролін' } },
  {
    id: 'person:netanyahu',
    side: 'other',
    rank: 1,
    names: { any: 'netanyahu*|netanjahu*|nétanyahou|netanjah*', cyr: 'нетаньяху|нетаньягу' },
  },
  { id: 'person:maduro', side: 'other', rank: 1, names: { any: 'maduro*', cyr: 'мадуро' } },
  {
    id: 'person:kim',
    side: 'other',
    rank: 1,
    names: { any: 'kim jong un*|kim dzong un*|kim jong*', cyr: 'ким чен ын*|кім чен ин*|ким чен ын' },
  },
  { id: 'person:tokayev', side: 'other', rank: 1, names: { any: 'tokayev|tokajew', cyr: 'токаев*|токаєв*' } },
];

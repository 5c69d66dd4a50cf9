import type { Concept } from './concept.ts';

/** Ukraine's side of the table. */
export const peopleOfUkraine: readonly Concept[] = [
  {
    id: 'person:zelensky',
    side: 'ukraine',
    rank: 1,
    names: {
      any: 'zelensky*|zelenskyy*|zelenskiy*|zelenskij*|zelenski*|zelenskj*|zelens’kyj|selenskyj*|selenski*|selensky*|zełensk*|zelenskogo',
      cyr: 'зеленск{ий,ого,ому,им,ом,ой}|зеленськ{ий,ого,ому,им,ої}',
    },
    offices: [{ office: 'office:ua-president', from: '2019-05-20', to: null }],
  },
  {
    id: 'person:umerov',
    side: 'ukraine',
    rank: 2,
    names: { any: 'umerov*|umerow*|oumerov*|rustem umer*', cyr: 'умеров*|умєров*' },
    offices: [
      { office: 'office:ua-defence-minister', from: '2023-09-06', to: '2025-07-17' },
      { office: 'office:ua-security-council-secretary', from: '2025-07-18', to: null },
    ],
  },
  {
    id: 'person:yermak',
    side: 'ukraine',
    rank: 2,
    names: {
      any: 'yermak{,s}|jermak{,a,em,owi,s}|iermak|andriy yermak|ermak',
      cyr: 'ермак{,а,у,ом,е}|єрмак{,а,у,ом,у}',
    },
    offices: [{ office: 'office:ua-chief-of-staff', from: '2020-02-11', to: '2025-11-28' }],
  },
  {
    id: 'person:budanov',
    side: 'ukraine',
    rank: 2,
    names: { any: 'budanov*|budanow*|boudanov*', cyr: 'буданов*' },
    offices: [
      { office: 'office:ua-intelligence-chief', from: '2020-08-05', to: '2026-01-02' },
      { office: 'office:ua-chief-of-staff', from: '2026-01-02', to: null },
    ],
  },
  {
    id: 'person:sybiha',
    side: 'ukraine',
    rank: 2,
    names: { any: 'sybiha*|sibiha*|sybiga*|sibiga*|sybih{y,ę,ą}|sybicha', cyr: 'сибиг*|сибіг*' },
    offices: [{ office: 'office:ua-foreign-minister', from: '2024-09-05', to: null }],
  },
  {
    id: 'person:svyrydenko',
    side: 'ukraine',
    rank: 2,
    names: { any: 'svyrydenko|swyrydenko|sviridenko|swiridenko', cyr: 'свириденко' },
  },
  {
    id: 'person:kyslytsia',
    side: 'ukraine',
    rank: 2,
    names: { any: 'kyslytsya|kyslytsia|kyslyzja|kyslyts*|kislitsa|kysłyc*|kislitsya', cyr: 'кислиц*' },
  },
  { id: 'person:hnatov', side: 'ukraine', rank: 2, names: { any: 'hnatov|hnatow*|gnatov', cyr: 'гнатов*' } },
  {
    id: 'person:syrskyi',
    side: 'ukraine',
    rank: 2,
    names: { any: 'syrskyi|syrsky*|syrskyj|sirsky|syrsk*', cyr: 'сырск*|сирськ*' },
  },
  {
    id: 'person:shmyhal',
    side: 'ukraine',
    rank: 2,
    names: { any: 'shmyhal|schmyhal|szmyhal*|chmyhal|shmygal', cyr: 'шмыгал*|шмигал*' },
  },
  {
    id: 'person:fedorov',
    side: 'ukraine',
    rank: 2,
    names: { any: 'mykhailo fedorov|mychajlo fedorow', cyr: 'михаил* федоров*|михайл* федоров*' },
  },
  {
    id: 'person:arakhamia',
    side: 'ukraine',
    rank: 2,
    names: { any: 'arakhamia|arachamija|arachamia|arakhamiia', cyr: 'арахами*|арахамі*' },
  },
  {
    id: 'person:stefanchuk',
    side: 'ukraine',
    rank: 3,
    names: { any: 'stefanchuk|stefantschuk|stefanczuk*', cyr: 'стефанчук*' },
  },
  {
    id: 'person:stefanishyna',
    side: 'ukraine',
    rank: 3,
    names: { any: 'stefanishyna|stefanischyna|stefaniszyn*', cyr: 'стефанишин*' },
  },
  {
    id: 'person:podolyak',
    side: 'ukraine',
    rank: 3,
    names: { any: 'podolyak|podoljak|podolak*|podoliak', cyr: 'подоляк*' },
  },
  {
    id: 'person:lytvyn',
    side: 'ukraine',
    rank: 3,
    names: { any: 'dmytro lytvyn|lytvyn', cyr: 'дмитр* литвин*|литвин{,а,у}' },
  },
  { id: 'person:kuleba', side: 'ukraine', rank: 3, names: { any: 'dmytro kuleba|kouleba', cyr: 'дмитр* кулеб*' } },
  {
    id: 'person:poroshenko',
    side: 'ukraine',
    rank: 3,
    names: { any: 'poroshenko|poroschenko|poroszenk*|porochenko', cyr: 'порошенк*' },
  },
  {
    id: 'person:zaluzhny',
    side: 'ukraine',
    rank: 3,
    names: { any: 'zaluzhny*|zaluzhnyi|saluschnyj|załużn*|zaloujny', cyr: 'залужн*' },
  },
  {
    id: 'person:tykhyi',
    side: 'ukraine',
    rank: 3,
    names: { any: 'heorhii tykhyi|tykhyi|tychyj', cyr: 'георги* тих*|георгі* тих*' },
  },
  {
    id: 'person:skibitsky',
    side: 'ukraine',
    rank: 3,
    names: { any: 'skibitsky*|skibitskyi|skibizkyj', cyr: 'скибицк*|скібіцьк*|скибицьк*' },
  },
  { id: 'person:bevz', side: 'ukraine', rank: 3, names: { any: 'oleksandr bevz|bevz', cyr: 'бевз*' } },
];

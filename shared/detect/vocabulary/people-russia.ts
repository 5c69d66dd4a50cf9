import type { Concept } from './concept.ts';

/** Russia's side of the table. */
export const peopleOfRussia: readonly Concept[] = [
  {
    id: 'person:putin',
    side: 'russia',
    rank: 1,
    names: {
      any: 'putin{,s,a,em,owi,in,e,de,den,den,le,i,u}|poutine|vladimir putin|wladimir putin',
      cyr: 'путин{,а,у,ым,е,ский}|путін{,а,у,ові,им,і}|путинск*|путінськ*|путінові',
    },
    offices: [{ office: 'office:ru-president', from: '2012-05-07', to: null }],
  },
  {
    id: 'person:lavrov',
    side: 'russia',
    rank: 2,
    names: { any: 'lavrov{,s}|lawrow*|ławrow*|lavrof', cyr: 'лавров{,а,у,ым,е,ві,ові,им}' },
    offices: [{ office: 'office:ru-foreign-minister', from: '2004-03-09', to: null }],
  },
  {
    id: 'person:peskov',
    side: 'russia',
    rank: 3,
    names: {
      any: 'peskov{,s}|peskow{,s}|peskof|Pieskow*',
      cyr: 'песков{,а,у,ым,е}|пєсков{,а,у,им}|пєскова|пєсков*|пескові',
    },
    offices: [{ office: 'office:ru-spokesman', from: '2012-05-22', to: null }],
  },
  {
    id: 'person:ushakov',
    side: 'russia',
    rank: 2,
    names: { any: 'ushakov*|uschakow*|ouchakov|uszakow*|uşakov|usakov|ushakow', cyr: 'ушаков*' },
    offices: [{ office: 'office:ru-presidential-aide', from: '2012-05-22', to: null }],
  },
  {
    id: 'person:dmitriev',
    side: 'russia',
    rank: 2,
    names: {
      any: 'dmitriev{,s}|dmitriyev{,s}|kirill dmitri*|dmitrijew*|dmitriew*|dimitriev|dmitrijev',
      cyr: 'кирилл* дмитриев*|дмитриев{,а,у,ым,ым,е}|дмітрієв*|дмитрієв*',
      pl: 'kirił* dmitrij*|kirył* dmitr*',
    },
    offices: [{ office: 'office:ru-envoy', from: '2025-02-23', to: null }],
  },
  {
    id: 'person:medinsky',
    side: 'russia',
    rank: 2,
    names: {
      any: 'medinsky*|medinskiy|medinskij|medinski*|medinskj*|medynsky|miedinsk*',
      cyr: 'мединск*|мединськ*|медінськ*',
    },
    offices: [{ office: 'office:ru-chief-negotiator', from: '2022-02-28', to: null }],
  },
  {
    id: 'person:karasin',
    side: 'russia',
    rank: 2,
    names: {
      any: 'karasin{,a,em}',
      cyr: 'карасин*|карасін*',
      de: 'karassin{,s}',
      fr: 'karassine',
    },
  },
  {
    id: 'person:galuzin',
    side: 'russia',
    rank: 2,
    names: {
      any: 'galuzin*|galouzine|galusin',
      cyr: 'галузин*|галузін*',
      pl: 'gałuzin*',
      tr: 'galuzin*',
    },
  },
  {
    id: 'person:ryabkov',
    side: 'russia',
    rank: 2,
    names: { any: 'ryabkov|riabkov|rjabkow|riabkow*|riabkof|ryabkow', cyr: 'рябков*' },
  },
  {
    id: 'person:darchiev',
    side: 'russia',
    rank: 3,
    names: { any: 'darchiev|dartschijew|darczijew*|dartchiev', cyr: 'дарчиев*|дарчієв*' },
  },
  {
    id: 'person:zakharova',
    side: 'russia',
    rank: 3,
    names: {
      any: 'zakharova*|sacharowa|zacharow{a,ej,ą}|zaharova|zajarova|zacharova|sakharova',
      cyr: 'захаров{а,ой,у,ою,ої,ій}',
    },
  },
  {
    id: 'person:kostyukov',
    side: 'russia',
    rank: 2,
    names: { any: 'kostyukov*|kostiukov*|kostjukow*|kostiukow*|kostioukov|kostyukow', cyr: 'костюков*' },
  },
  {
    id: 'person:belousov',
    side: 'russia',
    rank: 2,
    names: {
      any: 'belousov*|beloussow|bielousow*|belooussov|beloussov|biełousow*',
      cyr: 'белоусов*|бєлоусов*|білоусов*',
    },
  },
  {
    id: 'person:gerasimov',
    side: 'russia',
    rank: 2,
    names: {
      any: 'gerasimov|gerassimow|gierasimow*|guerassimov|gerasimow',
      cyr: 'герасимов{,а,у,ым,им}|ґерасимов*',
      es: 'guerásimov',
      pl: 'gierasimow*',
    },
  },
  {
    id: 'person:medvedev',
    side: 'russia',
    rank: 2,
    names: {
      any: 'dmitry medvedev|dmitri medvedev|medwedew|miedwiediew*|dmitrij medvedev',
      cyr: 'дмитри* медведев*|медведев{,а,у} заявил|медведєв*',
    },
  },
  {
    id: 'person:shoigu',
    side: 'russia',
    rank: 2,
    names: { any: 'shoigu|schoigu|szojgu|choïgou|choigou|shoygu|şoygu', cyr: 'шойгу', pl: 'szojg*' },
  },
  {
    id: 'person:nebenzya',
    side: 'russia',
    rank: 3,
    names: { any: 'nebenzya|nebenzia|nebensja|niebienzia|nebenzja', cyr: 'небензя*|небензі*', pl: 'nieb{enzi,ienz}*' },
  },
  {
    id: 'person:matviyenko',
    side: 'russia',
    rank: 3,
    names: { any: 'matviyenko|matvienko|matwijenko|matwijenko', cyr: 'матвиенко|матвієнко' },
  },
  {
    id: 'person:volodin',
    side: 'russia',
    rank: 3,
    names: { any: 'vyacheslav volodin|wolodin|volodine', cyr: 'володин{,а,у}', pl: 'wołodin*' },
  },
  {
    id: 'person:slutsky',
    side: 'russia',
    rank: 3,
    names: { any: 'leonid slutsky|sluzki', cyr: 'слуцк*|слуцьк*', pl: 'leonid* słuck*' },
  },
  {
    id: 'person:zorin',
    side: 'russia',
    rank: 3,
    names: { any: 'alexander zorin|zorin', cyr: 'зорин{,а,у}|зорін{,а,у}' },
  },
  {
    id: 'person:fomin',
    side: 'russia',
    rank: 3,
    names: { any: 'alexander fomin', cyr: 'александр* фомин*|олександр* фомін*' },
  },
  {
    id: 'person:lukashenko',
    side: 'other',
    rank: 1,
    names: {
      any: 'lukashenko*|lukaschenko*|łukaszenk*|loukachenko|lukashenka|lukaşenko|lukasenko',
      cyr: 'лукашенк*',
      tr: 'lukaşenko*',
    },
  },
  { id: 'person:grushko', side: 'russia', rank: 3, names: { any: 'grushko|gruschko|gruszko', cyr: 'грушко' } },
  {
    id: 'person:naryshkin',
    side: 'russia',
    rank: 3,
    names: { any: 'naryshkin|naryschkin|naryszkin*', cyr: 'нарышкин*|наришкін*' },
  },
  {
    id: 'person:patrushev',
    side: 'russia',
    rank: 3,
    names: { any: 'patrushev|patruschew|patruszew*', cyr: 'патрушев*' },
  },
  { id: 'person:moskalkova', side: 'russia', rank: 3, names: { any: 'moskalkova|moskalkowa', cyr: 'москальков*' } },
  {
    id: 'person:kosachev',
    side: 'russia',
    rank: 3,
    names: { any: 'kosachev', cyr: 'косачев{,а,у,ым}|косачов{,а,у,им}' },
  },
  {
    id: 'person:miroshnik',
    side: 'russia',
    rank: 3,
    names: { any: 'miroshnik', cyr: 'мирошник{,а,у,ом}|мірошник{,а,у,ом}' },
  },
  {
    id: 'person:polyansky',
    side: 'russia',
    rank: 3,
    names: { any: 'dmitry polyanskiy|dmitry polyansky', cyr: 'полянск{ий,ого,ому,им}|полянськ{ий,ого,ому,им}' },
  },
];

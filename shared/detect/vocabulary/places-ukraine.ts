import type { Concept } from './concept.ts';

/**
 * Cities of Ukraine, most of them in the news for strikes. Kyiv, and the land that is bargained over, are in `places`.
 */
export const placesOfUkraine: readonly Concept[] = [
  {
    id: 'place:odesa',
    within: 'state:ua',
    names: { any: 'odes{,s}a*|odes{,s}{y,ę,ą}|odes{,s}ie', cyr: 'одесс*|одес{а,и,і,у,ою,о}|одеськ*' },
  },
  {
    id: 'place:lviv',
    within: 'state:ua',
    names: { any: 'lviv*|lvov|lwiw*|lwow*|lwów|lemberg|leopoli|leópolis', cyr: 'Львов*|львів*|львов{і,у,а}' },
  },
  {
    id: 'place:kharkiv',
    within: 'state:ua',
    names: {
      any: 'kharkiv*|kharkov*|charkiw*|charkow*|charków|járkiv|járkov|jarkov|harkiv*|harkov*',
      cyr: 'харьков*|харків*|харков{а,і,у,ом}',
    },
  },
  {
    id: 'place:dnipro',
    within: 'state:ua',
    names: {
      any: 'dnipro|dnepr|dnipropetrovsk*|dnepropetrovsk*|dnipropetrowsk*|dniepropietrowsk*|dniprze|dnieprze',
      cyr: 'днепр{,е,а,у,ом}|дніпр{о,і,а,у,ом}|днепропетровс*|дніпропетровс*',
    },
  },
  {
    id: 'place:kryvyi-rih',
    within: 'state:ua',
    names: {
      any: 'kryvyi rih|kryvyy rih|krivoy rog|kriwoj rog|krywyj rih|krywyj rih{,u}|krzyw{y,ego,ym} r{óg,ogu}|kryvyï rih',
      cyr: 'крив{ой,ого,ом} рог{,а,е}|крив{ий,ого,ому} р{іг,огу,огом,озі}',
    },
  },
  {
    id: 'place:kherson',
    within: 'state:ua',
    names: { any: 'kherson*|cherson*|chersoń*|jersón|herson*', cyr: 'херсон*' },
  },
  {
    id: 'place:mykolaiv',
    within: 'state:ua',
    names: {
      any: 'mykolaiv*|nikolaev|nikolayev|mykolajiw*|mikołaj{ów,owa,owie}|mykolaïv|mikolaiv|mikolayiv*',
      cyr: 'николаев{,а,е,у,ск*}|миколаїв*|миколаєв{а,і,у}',
    },
  },
  {
    id: 'place:sumy',
    within: 'state:ua',
    names: { any: 'Sumy|Soumy', pl: 'Sumach', cyr: 'Сумы|Сумах|Сумам|Суми|сумщин*|сумськ*|сумск{ой,ую,ая,ом}' },
  },
  {
    id: 'place:chernihiv',
    within: 'state:ua',
    names: {
      any: 'chernihiv*|chernigov*|tschernihiw*|tschernigow*|czernihow*|czernihów|chernígov|tchernihiv|cernihiv|çernihiv*|çernigiv*',
      cyr: 'чернигов*|чернігів*|чернігов{а,і,у}',
    },
  },
  { id: 'place:poltava', within: 'state:ua', names: { any: 'poltava*|poltawa*|połtaw*', cyr: 'полтав*' } },
  { id: 'place:mariupol', within: 'state:ua', names: { any: 'mariupol*|marioupol', cyr: 'мариупол*|маріупол*' } },
  { id: 'place:melitopol', within: 'state:ua', names: { any: 'melitopol*', cyr: 'мелитопол*|мелітопол*' } },
  {
    id: 'place:berdiansk',
    within: 'state:ua',
    names: { any: 'berdiansk*|berdyansk*|berdjansk*|berdiańsk*', cyr: 'бердянс*' },
  },
  { id: 'place:nikopol', within: 'state:ua', names: { any: 'nikopol*|nicopol', cyr: 'никопол*|нікопол*' } },
  { id: 'place:izium', within: 'state:ua', names: { any: 'Izium|Izyum|Isjum|Izjum', cyr: 'изюм{,а,е,у,ск*}|ізюм*' } },
  {
    id: 'place:enerhodar',
    within: 'state:ua',
    names: { any: 'enerhodar*|energodar*|enerhodarze', cyr: 'энергодар*|енергодар*' },
  },
  {
    id: 'place:vinnytsia',
    within: 'state:ua',
    names: { any: 'vinnyts*|vinnits*|winnyz*|winnic{a,y,ę}|vinnitsa', cyr: 'винниц*|вінниц*' },
  },
  {
    id: 'place:zhytomyr',
    within: 'state:ua',
    names: { any: 'zhytomyr*|zhitomir*|schytomyr*|żytomier*|jytomyr|jitomir', cyr: 'житомир*' },
  },
  {
    id: 'place:ternopil',
    within: 'state:ua',
    names: { any: 'ternopil*|ternopol*|tarnopol*', cyr: 'тернопол*|тернопіл*' },
  },
  {
    id: 'place:uzhhorod',
    within: 'state:ua',
    names: { any: 'uzhhorod*|uzhgorod*|uschhorod*|użhorod*|oujhorod', cyr: 'ужгород*' },
  },
  {
    id: 'place:chernivtsi',
    within: 'state:ua',
    names: { any: 'chernivtsi|tscherniwzi|czerniow{ce,ców,cach}|czernowitz', cyr: 'черновц*|чернівц*' },
  },
  {
    id: 'place:cherkasy',
    within: 'state:ua',
    names: {
      any: 'cherkasy|cherkassy|tscherkassy|czerkas{y,ach}|tcherkassy',
      cyr: 'черкасс*|черкас{и,ах,ам}|черкаськ*',
    },
  },
  {
    id: 'place:ivano-frankivsk',
    within: 'state:ua',
    names: { any: 'ivano frankivsk|iwano frank*', cyr: 'ивано франк*|івано франк*' },
  },
  {
    id: 'place:khmelnytskyi',
    within: 'state:ua',
    names: { any: 'khmelnytsk*|khmelnitsk*|chmelnyzk*|chmielnick*', cyr: 'хмельницк*|хмельницьк*' },
  },
];

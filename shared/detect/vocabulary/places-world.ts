import type { Concept } from './concept.ts';

/** Cities where leaders and delegations meet, beside the venues of these talks in `places`. */
export const placesOfTheWorld: readonly Concept[] = [
  {
    id: 'place:ankara',
    within: 'state:tr',
    names: { any: 'ankara*|ankar{y,ę,ą}|ankarze', cyr: 'анкар{а,е,ы,у,і,и,ой,ою}' },
  },
  { id: 'place:izmir', within: 'state:tr', names: { any: 'izmir*|smyrna', cyr: 'измир*|ізмір*' } },
  { id: 'place:zurich', within: 'state:ch', names: { any: 'zürich*|zurigo|zurych*|zürih*', cyr: 'цюрих*|цюріх*' } },
  {
    id: 'place:bern',
    within: 'state:ch',
    names: { any: 'Bern|Berne|Berna', pl: 'Berno|Brnie', cyr: 'Берн{,е,а,у,і}' },
  },
  {
    id: 'place:lausanne',
    within: 'state:ch',
    names: { any: 'lausanne|losanna|lausana|lozann*|lozan', cyr: 'лозанн*' },
  },
  { id: 'place:lugano', within: 'state:ch', names: { any: 'lugano', cyr: 'лугано' } },
  {
    id: 'place:burgenstock',
    within: 'state:ch',
    names: { any: 'bürgenstock*|burgenstock*', cyr: 'бюргеншток*|бюргенсток*' },
  },
  {
    id: 'place:oman',
    within: 'state:om',
    names: {
      en: 'oman|omani{,s}',
      de: 'oman{,s}',
      fr: 'oman',
      es: 'omán',
      it: 'oman',
      pl: 'oman{,u,ie,em}',
      tr: 'umman*',
      cyr: 'оман{,а,е,у,і,ом}',
    },
  },
  { id: 'place:muscat', within: 'state:om', names: { any: 'muscat|maskat*|mascate', cyr: 'маскат{,е,а,у,і}' } },
  {
    id: 'place:manama',
    within: 'state:bh',
    names: { any: 'manama|manamie|manam{y,ę}|manamah', cyr: 'манам{а,е,ы,у,і,и}' },
  },
  {
    id: 'place:kuwait-city',
    within: 'state:kw',
    names: {
      any: 'kuwait city|kuwait stadt|koweït city|ciudad de kuwait|madinat al kuwait',
      cyr: 'эль кувейт*|ель кувейт*',
    },
  },
  {
    id: 'place:cairo',
    within: 'state:eg',
    names: { any: 'cairo|kairo|le caire|kair{u,ze,em}|kahire*', pl: 'Kair', cyr: 'каир{,е,а,у,ом}|каїр{,і,а,у,ом}' },
  },
  {
    id: 'place:sharm-el-sheikh',
    within: 'state:eg',
    names: {
      any: 'sharm el sheikh|scharm el scheich|charm el cheikh|szarm el szejk*|sharm el sheij|şarm el şeyh',
      cyr: 'шарм эль шейх*|шарм ель шейх*|шарм аш шейх*',
    },
  },
  { id: 'place:amman', within: 'state:jo', names: { any: 'amman|ammán|amman{u,ie}', cyr: 'амман{,е,а,у,і}' } },
  {
    id: 'place:astana',
    within: 'state:kz',
    names: { any: 'astana|astan{y,ie,ę}|astaná', cyr: 'астан{а,е,ы,у,і,и,ой,ою}' },
  },
  {
    id: 'place:almaty',
    within: 'state:kz',
    names: { any: 'almaty|almati|ałmat{y,ach}|alma ata*', cyr: 'алматы|алмати|алма ат{а,е,ы,у,і,и,ой}' },
  },
  {
    id: 'place:tashkent',
    within: 'state:uz',
    names: { any: 'tashkent|taschkent|tachkent|taskent|taszkien*|taşkent*', cyr: 'ташкент*' },
  },
  {
    id: 'place:samarkand',
    within: 'state:uz',
    names: { any: 'samarkand*|samarcande|samarcanda|semerkant', cyr: 'самарканд*' },
  },
  {
    id: 'place:bishkek',
    within: 'state:kg',
    names: { any: 'bishkek|bischkek|bichkek|biszkek*|bişkek', cyr: 'бишкек*|бішкек*' },
  },
  {
    id: 'place:dushanbe',
    within: 'state:tj',
    names: { any: 'dushanbe|duschanbe|douchanbé|dusambé|duszanbe|duşanbe', cyr: 'душанбе' },
  },
  { id: 'place:baku', within: 'state:az', names: { any: 'baku|bakou|bakú', cyr: 'баку' } },
  { id: 'place:tbilisi', within: 'state:ge', names: { any: 'tbilisi|tbilissi|tiflis', cyr: 'тбилиси|тбілісі' } },
  {
    id: 'place:yerevan',
    within: 'state:am',
    names: { any: 'yerevan|eriwan|jerewan*|erywań*|erewan*|erevan|ereván|erivan', cyr: 'ереван*|єреван*' },
  },
  {
    id: 'place:chisinau',
    within: 'state:md',
    names: { any: 'chișinău|chisinau|kischinau|kiszyn*|kişinev', cyr: 'кишинев*|кишинів*|кишинев{а,і}' },
  },
  {
    id: 'place:stockholm',
    within: 'state:se',
    names: { any: 'stockholm*|estocolmo|stoccolma|sztokholm*|stokholm*', cyr: 'стокгольм*' },
  },
  { id: 'place:oslo', within: 'state:no', names: { any: 'oslo', cyr: 'осло' } },
  {
    id: 'place:copenhagen',
    within: 'state:dk',
    names: { any: 'copenhagen|kopenhag*|copenhague|copenaghen|kopenhadze', cyr: 'копенгаген*' },
  },
  {
    id: 'place:reykjavik',
    within: 'state:is',
    names: { any: 'reykjavi*|reikiavik|rejkiawik*', cyr: 'рейкьявик*|рейк явік*' },
  },
  { id: 'place:tallinn', within: 'state:ee', names: { any: 'tallinn*|tallin|tallina', cyr: 'таллин*|таллін*' } },
  {
    id: 'place:riga',
    within: 'state:lv',
    names: { any: 'Riga|ryg{i,ę,ą}|rydze', pl: 'Ryga', cyr: 'Риг{а,и,е,у,ой,ою}|Ризі' },
  },
  {
    id: 'place:vilnius',
    within: 'state:lt',
    names: { any: 'vilnius*|wilno|wiln{a,ie,em}|vilna', cyr: 'вильнюс*|вільнюс*' },
  },
  {
    id: 'place:warsaw',
    within: 'state:pl',
    names: { any: 'warsaw|warszaw*|warschau*|varsovie|varsovia|varsavia|varşova*', cyr: 'варшав*' },
  },
  { id: 'place:rzeszow', within: 'state:pl', names: { any: 'rzeszow*|rzeszów', cyr: 'жешув*|жешов*|ряшів|ряшев*' } },
  {
    id: 'place:prague',
    within: 'state:cz',
    names: { any: 'prague|Prag|prags|Praga|prag{i,ę,ą}|pradze', cyr: 'Праг{а,и,е,у,ой,ою}|Празі' },
  },
  {
    id: 'place:bratislava',
    within: 'state:sk',
    names: { any: 'bratislava|bratysław*|preßburg|pressburg', cyr: 'братислав{а,е,ы,у,і,и,ой,ою}' },
  },
  {
    id: 'place:bucharest',
    within: 'state:ro',
    names: { any: 'bucharest|bukarest*|bucarest|bukareszt*|bükreş*', cyr: 'бухарест*' },
  },
  {
    id: 'place:sofia',
    within: 'state:bg',
    names: {
      any: 'in sofia|à sofia|en sofía|a sofia|w sofii|do sofii|sofya*',
      cyr: 'в софи{и,ю}|у софії|в софії|до софії',
    },
  },
  {
    id: 'place:belgrade',
    within: 'state:rs',
    names: { any: 'belgrade|belgrad{,u,em,zie,s,o}', cyr: 'белград{,е,а,у,і,ом}|бєлград*' },
  },
  { id: 'place:zagreb', within: 'state:hr', names: { any: 'zagreb*|zagrzeb*|zagabria', cyr: 'загреб{,е,а,у,і}' } },
  {
    id: 'place:ljubljana',
    within: 'state:si',
    names: { any: 'ljubljana*|lublan{a,ie,y}|liubliana|lubiana', cyr: 'люблян{а,е,ы,у,і,и}' },
  },
  {
    id: 'place:athens',
    within: 'state:gr',
    names: {
      any: 'athens|athen|athènes|atenas|atene|ateny|atenach|atina{,da}',
      pl: 'Aten',
      cyr: 'афин{ы,ах,ам}|Афин|афін{и,ах,ам}|Афін',
    },
  },
  {
    id: 'place:nicosia',
    within: 'state:cy',
    names: { any: 'nicosia|nicosie|nikosia|nikozj*|lefkoşa*', cyr: 'никоси{я,и,ю}|нікосі{я,ї,ю}' },
  },
  {
    id: 'place:valletta',
    within: 'state:mt',
    names: { any: 'valletta|la valeta|la valette|valletcie', cyr: 'валлетт*|валетт*' },
  },
  {
    id: 'place:lisbon',
    within: 'state:pt',
    names: { any: 'lisbon|lissabon*|lisbonne|lisboa|lisbona|lizbon*', cyr: 'лиссабон*|лісабон*' },
  },
  { id: 'place:madrid', within: 'state:es', names: { any: 'madrid{,s}|madryt*|madrycie', cyr: 'мадрид{,е,а,у,і,ом}' } },
  {
    id: 'place:dublin',
    within: 'state:ie',
    names: { any: 'dublin{,a,ie,ie,o}|dublín|dublino', cyr: 'дублин{,е,а,у}|дублін{,і,а,у}' },
  },
  {
    id: 'place:luxembourg',
    within: 'state:lu',
    names: { any: 'luxembourg*|luxemburg*|luksemburg*|lussemburgo|lüksemburg*', cyr: 'люксембург*' },
  },
  {
    id: 'place:the-hague',
    within: 'state:nl',
    names: {
      any: 'the hague|den haag|la haye|la haya|l aia|lahey*',
      pl: 'Hag{a,i,ę,ą}|Hadze',
      cyr: 'гааг{а,е,и,у,ой,ою}|гаазі',
    },
  },
  {
    id: 'place:amsterdam',
    within: 'state:nl',
    names: { any: 'amsterdam{,s,u,ie,er}|ámsterdam', cyr: 'амстердам{,е,а,у,і,ом}' },
  },
  {
    id: 'place:strasbourg',
    within: 'state:fr',
    names: { any: 'strasbourg|straßburg*|strasburg*|strasburgo|estrasburgo', cyr: 'страсбург*' },
  },
  {
    id: 'place:evian',
    within: 'state:fr',
    names: { any: 'évian les bains|evian summit|sommet d évian|in evian|à évian|w evian', cyr: 'эвиан*|евіан*' },
  },
  { id: 'place:ramstein', within: 'state:de', names: { any: 'ramstein*', cyr: 'рамштайн*|рамштейн*' } },
  { id: 'place:ottawa', within: 'state:ca', names: { any: 'ottawa|ottaw{ie,y,ę}', cyr: 'оттав{а,е,ы,у,і,и}' } },
  { id: 'place:toronto', within: 'state:ca', names: { any: 'toronto', cyr: 'торонто' } },
  { id: 'place:kananaskis', within: 'state:ca', names: { any: 'kananaskis', cyr: 'кананаскис*|кананаскіс*' } },
  {
    id: 'place:palm-beach',
    within: 'state:us',
    names: { any: 'palm beach|west palm beach', cyr: 'палм бич*|пальм бич*|палм біч*|пальм біч*' },
  },
  { id: 'place:camp-david', within: 'state:us', names: { any: 'camp david', cyr: 'кэмп дэвид*|кемп девід*' } },
  {
    id: 'place:singapore',
    within: 'state:sg',
    names: { any: 'singapore|singapur{,u,ze,a}|singapour', cyr: 'сингапур*|сінгапур*' },
  },
  {
    id: 'place:seoul',
    within: 'state:kr',
    names: { any: 'seoul|seúl{,e}', pl: 'Seul{,u}', it: 'Seul', tr: 'Seul', cyr: 'сеул{,е,а,у,і,ом}' },
  },
  { id: 'place:tokyo', within: 'state:jp', names: { any: 'tokyo|tokio', cyr: 'токио|токіо' } },
  { id: 'place:kuala-lumpur', within: 'state:my', names: { any: 'kuala lumpur*', cyr: 'куала лумпур*' } },
  {
    id: 'place:johannesburg',
    within: 'state:za',
    names: { any: 'johannesburg*|johannesbourg', cyr: 'йоханнесбург*|йоганнесбург*' },
  },
  { id: 'place:sochi', within: 'state:ru', names: { any: 'Sochi|sotschi|sotchi|soczi|soçi', cyr: 'Сочи|Сочі' } },
  { id: 'place:kazan', within: 'state:ru', names: { any: 'Kazan|Kasan|kazań|kazaniu', cyr: 'Казан{ь,и,ью,і}' } },
];

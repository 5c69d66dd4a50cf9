import type { Concept } from './concept.ts';

/**
 * Venues and cities of the talks, and land that is bargained over. Capitals that stand for a government are in
 * `states`.
 */
export const places: readonly Concept[] = [
  {
    id: 'place:istanbul',
    within: 'state:tr',
    names: {
      any: 'istanbul*|stambuł*|estambul|stambul*|çırağan|dolmabahçe',
      cyr: 'стамбул*|стамбульск*|стамбульськ*|долмабахче|чираган*',
    },
  },
  { id: 'place:antalya', within: 'state:tr', names: { any: 'antalya*', cyr: 'антал*' } },
  {
    id: 'place:geneva',
    within: 'state:ch',
    names: { any: 'geneva*|genf{,er}|genève|ginebra|genew*|ginevra|cenevre*', cyr: 'женев*', de: 'genfs' },
  },
  {
    id: 'place:abu-dhabi',
    within: 'state:ae',
    names: {
      any: 'abu dhabi*|abou dhabi|abu zabi|abu dabi*|abu zabi',
      cyr: 'абу даби|абу дабі',
      fr: 'abou dabi',
      pl: 'abu zabi',
    },
  },
  { id: 'place:dubai', within: 'state:ae', names: { any: 'dubai|dubaj*|dubaï|dubái', cyr: 'дубай|дубае|дубаї|дубаи' } },
  {
    id: 'place:riyadh',
    within: 'state:sa',
    names: { any: 'riyadh|riad{,u}|rijad*|riyad|riyad*', cyr: 'эр рияд*|ер ріяд*|рияд*', es: 'riad' },
  },
  {
    id: 'place:jeddah',
    within: 'state:sa',
    names: {
      any: 'jeddah|dschidda*|djeddah|yeda|dżudd*|gedda|cidde*',
      cyr: 'джидд*|джедд*',
      fr: 'djedda',
      es: 'yedda',
      pl: 'dżuddzie|dżidd*',
    },
  },
  {
    id: 'place:doha',
    within: 'state:qa',
    names: {
      any: 'doha',
      cyr: 'дох{а,е,у,и,і,ой,ою}',
      pl: 'dosze|dausz{a,e,y,ę}|doh{y,ę,ą}',
      tr: 'doha*',
    },
  },
  {
    id: 'place:alaska',
    within: 'state:us',
    names: {
      any: 'alaska*|alask{a,i,ę,ą,e}|anchorage*|alasce',
      cyr: 'аляск*|анкоридж*|алясц*|анкорідж*',
      tr: 'alaska*',
    },
  },
  {
    id: 'place:miami',
    within: 'state:us',
    names: {
      any: 'miami*|florida*|floryd{a,y,zie,ę}|floride',
      cyr: 'майами|маямі|флорид*|флорид*|майямі|флориді|палм бич|палм біч',
    },
  },
  {
    id: 'place:white-house',
    within: 'state:us',
    names: {
      cyr: 'бел{ый,ого,ому,ым,ом} дом{,а,у,ом,е}|біл{ий,ого,ому,им} {дім,дому,домом,домі}|овальн* кабинет*|овальн* кабінет*',
      en: 'white house|oval office',
      de: 'weiß{e,en,es} haus{,es}|oval office',
      fr: 'maison blanche|bureau ovale',
      es: 'casa blanca|despacho oval',
      pl: 'biał{y,ego,emu,ym} dom{,u,em,owi}|gabine{t,cie} owaln*',
      it: 'casa bianca|studio ovale',
      tr: 'beyaz saray*|oval ofis*',
    },
  },
  { id: 'place:mar-a-lago', within: 'state:us', names: { any: 'mar a lago', cyr: 'мар а лаго' } },
  { id: 'place:new-york', within: 'state:us', names: { any: 'new york|nueva york|nowy{m,} jork*', cyr: 'нью йорк*' } },
  {
    id: 'place:berlin',
    within: 'state:de',
    names: { any: 'berlin{,s,a,ie,u,er,em}|berlín|berlino', cyr: 'берлин*|берлін*', tr: 'berlin*' },
  },
  {
    id: 'place:munich',
    within: 'state:de',
    names: {
      any: 'munich|münchen|münchner sicherheitskonferenz|monach*|monaco di baviera|münih',
      cyr: 'мюнхен*',
      de: 'münchner|münchens',
      tr: 'münih*',
    },
  },
  {
    id: 'place:paris',
    within: 'state:fr',
    names: { any: 'paris|paryż*|paryżu|parigi|parís|pariser', cyr: 'париж{,а,у,е,ем,і,ск*}|паризьк*', tr: 'paris*' },
  },
  {
    id: 'place:london',
    within: 'state:uk',
    names: { any: 'london{,u,em}|londyn*|londres|londra', cyr: 'лондон{,а,у,е,ом,і}', tr: 'londra*' },
  },
  { id: 'place:brussels', names: { any: 'brussels|brüssel|bruxelles|bruksel*|bruselas', cyr: 'брюссел*' } },
  {
    id: 'place:budapest',
    within: 'state:hu',
    names: { any: 'budapest*|budapeszt*|budapeszcie', cyr: 'будапешт*', tr: 'budapeşte*' },
  },
  {
    id: 'place:rome',
    within: 'state:it',
    names: { any: 'rome|roma|rom|rzym{,ie,u}', cyr: 'рим{,е,а,у,і}', tr: 'roma*' },
  },
  {
    id: 'place:vatican',
    within: 'state:va',
    names: {
      any: 'vatican|vatikan|watykan{,u,ie}|vaticano',
      cyr: 'ватикан*',
      es: 'santa sede',
      it: 'santa sede',
      tr: 'vatikan*',
    },
  },
  {
    id: 'place:vienna',
    names: {
      any: 'vienna|wien|vienne|viena|viyana*|wiedni{u,a,em}',
      cyr: 'вен{а,е,у,ы}|відн{і,я}|вене|відень|відня|відні',
      pl: 'wied{eń,nia,niu,niem}|wiedeńsk*',
    },
  },
  {
    id: 'place:helsinki',
    names: { any: 'helsinki*', cyr: 'хельсинки|гельсінкі|гельсинк*|гельсінк*|хельсинк*', es: 'helsinki' },
  },
  { id: 'place:davos', within: 'state:ch', names: { any: 'davos|davosie', cyr: 'давос*' } },
  { id: 'place:minsk', within: 'state:by', names: { any: 'minsk{,u,a}', cyr: 'минск{,е,а,у}|мінськ*', tr: 'minsk*' } },
  {
    id: 'place:beijing',
    within: 'state:cn',
    names: { any: 'beijing|peking|pékin|pekín|pekin{,u,ie}|pechino|pekin*', cyr: 'пекин*|пекін*' },
  },
  { id: 'place:delhi', within: 'state:in', names: { any: 'new delhi|delhi|neu delhi', cyr: 'дели|делі' } },
  {
    id: 'place:moscow',
    within: 'state:ru',
    names: { any: 'moscow|moskau|moscou|moscú|moskw{a,ie,y,ę}|mosca|moskova*', cyr: 'москв*|москові' },
  },
  {
    id: 'place:saint-petersburg',
    within: 'state:ru',
    names: { any: 'st petersburg*|saint petersburg|petersburg*|petersburg{u}|saint pétersbourg', cyr: 'петербург*' },
  },
  {
    id: 'place:kyiv',
    within: 'state:ua',
    names: { any: 'kyiv|kiev|kiew|kyjiw|kijow*|kijów', cyr: 'киев{,а,е,у}|києв{а,і,у}|київ' },
  },
  {
    id: 'place:washington',
    within: 'state:us',
    names: { any: 'washington|waszyngton*|white house|vaşington*', cyr: 'вашингтон{,е,а,у,і}' },
  },
  {
    id: 'place:donbas',
    within: 'state:ua',
    names: {
      any: 'donbas{,s,u,ie,sie}|donbass*|donetsk*|donezk*|donieck*|donjetsk|luhansk*|lugansk*|ługańsk*|sloviansk|slowjansk|kramatorsk*|fortress belt|donbás|dombas',
      cyr: 'донбас*|донецк*|донецьк*|луганск*|луганськ*|ДНР|ЛНР|краматорськ*|славянск{,а,е,у,ом}|слов янськ*|словянськ*|константиновк*|костянтинівк*|донеччин*|луганщин*|донбаськ*|донбасск*|покровск{,а,ом,е}|покровськ{,а,ом,у}|пояс* крепост*|фортечн* пояс*',
      de: 'donbass{,es}',
      fr: 'louhansk',
      es: 'slaviansk|kramatorsk|donbass',
      pl: 'donbas{em,owi}|donieck*|doniecc*|obw{ód,odu,odzie} {doniecki,ługański}*|słowiańsk{,u,a,iem}|pas{,a,em,ie} twierdz|kramatorsk*',
      it: 'sloviansk|kramatorsk',
      tr: 'slavyansk*|kramatorsk*',
    },
  },
  {
    id: 'place:crimea',
    within: 'state:ua',
    names: {
      any: 'crimea*|krim|crimée|krym{,u,em,ie}|kırım*',
      cyr: 'крым{,а,у,ом,у,ск*}|крим{,у,ом,ськ*}|крыму|криму|крымск*|севастопол*',
    },
  },
  {
    id: 'place:zaporizhzhia',
    within: 'state:ua',
    names: {
      any: 'zaporizhzh*|zaporizhia|zaporozhye|saporischschja|saporischja|zaporijia|zaporiyia|zaporoż*|zaporizhya|zaporijjia',
      cyr: 'запорож*|запоріж*|запоріз*',
      es: 'zaporiyia|zaporiyya|zaporizhia',
      pl: 'zaporosk*|enerhodar*',
      it: 'zaporizhia|zaporižžja',
      tr: 'zaporijya*|zaporojye*',
    },
  },
  { id: 'place:kursk', within: 'state:ru', names: { any: 'kursk*|koursk', cyr: 'курск*|курськ*' } },
  {
    id: 'place:black-sea',
    names: {
      any: 'black sea|schwarz{e,en,es} meer*|mer noire|mar negro|morz{e,a,u} czarn*|mar nero|karadeniz*',
      cyr: 'черно* мор*|чорно* мор*|черноморск*|чорноморськ*',
    },
  },
];

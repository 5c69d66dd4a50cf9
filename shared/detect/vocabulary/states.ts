import type { Concept } from './concept.ts';

/** States, with the names of their capitals, seats and governments where those stand for them. */
export const states: readonly Concept[] = [
  {
    id: 'state:ua',
    side: 'ukraine',
    names: {
      en: 'ukraine*|ukrainian*|kyiv{,s}|kiev{,s}|UA|induk',
      ru: 'украин*|киев{,а,у,ом,е,ск*}|ВСУ',
      uk: 'україн*|києв{а,у,ом,і}|київ{,ський,ської,ського}|київськ*|ЗСУ',
      de: 'ukrain*|kiew*|kyjiw*|kyiv',
      fr: 'ukrain*|kiev|kyiv',
      es: 'ucrania*|kiev|kyiv',
      pl: 'ukrai*|kijow*|kijów|kijowsk*',
      it: 'ucrain*|kiev|kyiv',
      tr: 'ukrayna*|kiev*|kyiv*',
    },
  },
  {
    id: 'state:ru',
    side: 'russia',
    names: {
      en: 'russia*|moscow*|kremlin*|RF',
      ru: 'росси*|москв*|московск*|кремл*|РФ|МИД РФ|МИД россии',
      uk: 'росі{я,ї,ю,єю,йс*}|рос{ія,ії,ію}|російськ*|росіян*|москв*|московськ*|кремл*|РФ|рф',
      de: 'russland*|russisch*|russ{e,en}|moskau*|kreml*',
      fr: 'russ{e,es,ie}|moscou|kremlin|moscovite*',
      es: 'rus{o,a,os,as,ia}|moscú|kremlin|moscu',
      pl: 'rosj{a,i,ę,ą,o}|rosyjsk*|rosjan*|moskw*|moskiewsk*|kreml*|moskwie',
      it: 'russ{o,a,i,e,ia}|mosca|cremlino',
      tr: 'rus{,ya*,lar*}|rusya*|moskova*|kremlin*',
    },
  },
  {
    id: 'state:us',
    side: 'united-states',
    names: {
      en: 'US|u s|USA|united states|america{,s,n,ns}|washington{,s}|white house|state department|pentagon|oval office|trump administration|mar a lago',
      ru: 'США|соединенн* штат*|американ*|вашингтон{,а,у,ом,е}|белы* дом*|белом доме|белого дома|госдеп*|пентагон*|штат{ы,ов,ам,ами}|мар а лаго',
      uk: 'США|сполучен* штат*|америк*|вашингтон{,а,у,ом,і}|біл* дім|білого дому|білому домі|білим домом|держдеп*|пентагон*|штат{и,ів,ам}|мар а лаго',
      de: 'USA|US|vereinigt* staaten|amerika*|washington{,s}|weiß* haus*|us regierung|mar a lago',
      fr: 'états unis|américain*|washington|maison blanche|mar a lago',
      es: 'estados unidos|EE UU|EEUU|eeuu|estadounidense*|washington|casa blanca|norteamerican*|mar a lago',
      pl: 'USA|stan* zjednoczon*|ameryk*|waszyngto*|biał* dom*|białego domu|białym domu|departament* stanu|mar a lago',
      it: 'USA|usa|stati uniti|american*|washington|casa bianca|statunitens*|mar a lago',
      tr: 'ABD|amerika*|washington*|vaşington*|beyaz saray*',
    },
  },
  {
    id: 'state:uk',
    side: 'europe',
    names: {
      en: 'UK|britain{,s}|british|london|downing street|no 10',
      cyr: 'британ*|великобритан*|лондон{,а,у,ом,е,і}|великі* британі*',
      de: 'großbritannien*|britisch*|briten|london{,er,s}',
      fr: 'royaume uni|britannique*|londres',
      es: 'reino unido|británic*|londres',
      pl: 'brytyjsk*|brytani*|londyn*|brytyjczy*',
      it: 'regno unito|britannic*|londra',
      tr: 'ingiltere*|britanya*|londra*|ingiliz*',
    },
  },
  {
    id: 'state:fr',
    side: 'europe',
    names: {
      en: 'france{,s}|french|elysee|élysée',
      cyr: 'франци*|французск*|франці*|французьк*|елисейс*|єлисейс*',
      de: 'frankreich*|französisch*|franzosen',
      fr: 'france|français*|élysée',
      es: 'francia|francés|frances{a,es,as}|elíseo',
      pl: 'francj*|francusk*|francuz*|pałac* elizejsk*',
      it: 'francia|frances{e,i}|eliseo',
      tr: 'fransa*|fransız*',
    },
  },
  {
    id: 'state:de',
    side: 'europe',
    names: {
      en: 'germany*|german{,s}',
      cyr: 'германи*|немецк*|ФРГ|німеч*|німецьк*',
      de: 'deutschland*|deutsch{e,er,en,es}|bundesregierung|auswärtig* amt*',
      fr: 'allemagne|allemand*',
      es: 'alemania|alem{án,ana,anes}',
      pl: 'niemc*|niemiec*',
      it: 'germania|tedesc*',
      tr: 'almanya*|alman{,lar}',
    },
  },
  {
    id: 'state:it',
    side: 'europe',
    names: {
      en: 'italy*|italian*',
      cyr: 'итали*|італі*',
      de: 'italien*',
      fr: 'italie*',
      es: 'italia*',
      pl: 'wło{ch,chy,ch,ski,skie,skim}|włosk*',
      it: 'italia|italian*|palazzo chigi',
      tr: 'italya*',
    },
  },
  {
    id: 'state:pl',
    side: 'europe',
    names: {
      en: 'poland*|polish|warsaw',
      cyr: 'польш*|польск*|варшав*|польщ*|польськ*',
      de: 'polen{,s}|polnisch*|warschau*',
      fr: 'pologne|polonais*|varsovie',
      es: 'polonia|polac{o,a,os}|varsovia',
      pl: 'polsk*|polac{y,ków}|polak*|warszaw*',
      it: 'polonia|polacc*|varsavia',
      tr: 'polonya*|varşova*',
    },
  },
  {
    id: 'state:by',
    side: 'other',
    names: {
      any: 'belarus*|weißrussland*|bélarus|biélorussie|bielorrusia|białoru*|bielorussia|minsk{,u,a}',
      cyr: 'беларус*|белорусс*|білорус*|минск{,а,е,у}|мінськ*',
    },
  },
  {
    id: 'state:hu',
    side: 'europe',
    names: {
      any: 'hungar*|budapest*|ungarn*|ungarisch*|hongrie|hongrois*|hungría|węg{ry,ier,rami,rom,ierski*}|węgiersk*|ungheria|ungheres*|macarist*',
      cyr: 'венгр*|венгер*|угор*|будапешт*',
    },
  },
  {
    id: 'state:tr',
    side: 'other',
    names: {
      any: 'turkey|turkiye*|türkiye*|turkish|ankara*|türkei|türkisch*|turquie|turc{,s}|turqu{ie,es,e}|turquía|turcj*|tureck*|turchia|turc{o,hi}|türk{,iye*}',
      cyr: 'турци*|турецк*|анкар*|туреч*|турецьк*',
    },
  },
  {
    id: 'state:sa',
    side: 'other',
    names: {
      any: 'saudi*|saudisch*|arabie saoudite|saoudien*|arabia saudí|arabi{a,i} saudyjsk*|suudi*',
      cyr: 'саудов*|саудівськ*',
    },
  },
  {
    id: 'state:ae',
    side: 'other',
    names: { any: 'UAE|emirates|emirat*|émirats|emiratos|VAE|ZEA|EAU|BAE', cyr: 'ОАЭ|эмират*|ОАЕ|емірат*' },
  },
  { id: 'state:qa', side: 'other', names: { any: 'qatar*|katar*', cyr: 'катар{,а,у,е,ом,і}' } },
  {
    id: 'state:ch',
    side: 'other',
    names: { any: 'switzerland|swiss|schweiz*|suisse*|suiza|szwajcar*|svizzera|isviçre*', cyr: 'швейцар*' },
  },
  {
    id: 'state:va',
    side: 'international',
    names: {
      any: 'vatican*|vatikan*|watykan*|holy see|pope|papst*|pape|papa francesco|papież*|papa leone',
      cyr: 'ватикан*|папа римск*|папы римск*|папа римськ*',
    },
  },
  {
    id: 'state:cn',
    side: 'other',
    names: {
      any: 'china{,s}|chinese|beijing|peking{,s}|chinesisch*|chine|chinois*|pékin|chin{y,ach,om,ami}|chińsk*|pekin{,u,em}|pechino|cina|cines{e,i}|çin',
      cyr: 'кита{й,я,ю,ем,е,йск*,ї}|китайск*|китайськ*|пекин*|пекін*|КНР',
    },
  },
  {
    id: 'state:in',
    side: 'other',
    names: { any: 'india{,n,s}|indien|indi{e,i}|delhi|inde|hindistan*', cyr: 'инди{я,и,ю,ей}|інді{я,ї,ю}|дели|делі' },
  },
  {
    id: 'state:kp',
    side: 'other',
    names: {
      any: 'north korea*|nordkorea*|corée du nord|corea del n*|kore{a,i} północn*|kuzey kore*|pyongyang',
      cyr: 'северн* коре*|КНДР|північн* коре*|пхеньян*',
    },
  },
];

import type { Concept } from './concept.ts';

/** Other conflicts and affairs with the same words: talks, truces, envoys and summits that are not these. */
export const others: readonly Concept[] = [
  {
    id: 'other:gaza',
    names: {
      any: 'gaza{,s}|hamas*|hezbollah*|hisbollah*|netanyahu*|netanjahu*|idf|rafah|west bank|gazastreifen*|cisjordanie|cisjordania|cisgiordania|gazie|gazy|gazze*|hizbullah*|hizballah|houthi*|huthi*|houthis|hezbolá',
      en: 'israel*|palestin*|board of peace|lebanon|lebanese|hostage{,s}|beirut|middle east|gaza peace|syria*|jerusalem|tel aviv',
      cyr: 'газ{а,е,ы,у} сектор*|сектор* газа|сектор* гази|сектор* газу|сектор{,а,у,е,і} газ{а,и,у,е,і}|хамас*|хезболл*|хезболла*|гезболл*|израил*|ізраїл*|палестин*|нетаньяху|нетаньягу|совет{,а,у,ом,е} мира|рад{а,и,у,і,ою} миру|ливан*|ліван*|хусит*|заложник{и,ов}|заручник{и,ів}|сири{я,и,ю,ей}|сирі{я,ї,ю}',
      de: 'israel*|palästin*|friedensrat*|libanon*|geisel{,n}|nahost*|syrien*',
      fr: 'israël*|israel*|palestin*|conseil de la paix|liban*|otage{,s}|proche orient|moyen orient|syrie',
      es: 'israel*|palestin*|junta de paz|consejo de paz|líbano|rehen*|oriente medio|oriente próximo|siria',
      pl: 'izrael*|palesty*|rad{a,y,ę,zie,ą} pokoju|liban*|zakładni*|bliski* wsch*|syri{a,i,ę}|strefi{e} gazy|strefa gazy',
      it: 'israel*|palestin*|board of peace|consiglio di pace|libano|ostagg*|medio oriente|siria',
      tr: 'israil*|filistin*|barış kurulu*|lübnan*|rehine*|orta doğu*|ortadoğu*|suriye*|gazze*',
    },
  },
  {
    id: 'other:iran',
    names: {
      any: 'iran{,s,u,em,ie,ian,ians,isch*,en,ien*,iano*,iani*,ı,in,la}|tehran*|teheran*|téhéran|teherán|tahran*|araghchi*|araqchi*|arakçi*|arakci*|aragczi*|khamenei*|chamenei*|pezeshkian*|pezeşkiyan*|muscat|maskat*|mascate|oman{,i,s}|irańsk*|hormuz|hormus|ormuz|ormuz',
      cyr: 'иран{,а,у,ом,е,ск*}|іран{,у,ом,і,ськ*}|тегеран*|арагчи|аракчи|арагчі|аракчі|хаменеи|хаменеї|пезешкиан*|маскат*|оман{,а,е,у,ск*}|ормуз*',
      tr: 'iran*|umman*',
    },
  },
  {
    id: 'other:venezuela',
    names: {
      any: 'venezuel*|wenezuel*|caracas|maduro*|delcy rodr*|cuba*|kuba{,s}|nicolas maduro',
      cyr: 'венесуэл*|венесуел*|каракас*|мадуро|куб{а,ы,е,у,инск*}',
    },
  },
  {
    id: 'other:greenland',
    names: {
      any: 'greenland*|grönland*|groenland*|groenlandia|grenlandi*|groenlandia',
      cyr: 'гренланди*|гренланді*',
      tr: 'grönland*',
    },
  },
  {
    id: 'other:armenia-azerbaijan',
    names: {
      any: 'armenia*|azerbaijan*|armenien*|aserbaidschan*|azerbaïdjan*|azerbaiyán|azerbejdżan*|azerbaycan*|aliyev*|alijew*|pashinyan*|paschinjan|paszinian*|karabakh*|bergkarabach|nakhchivan|ermenistan*|yerevan|arménie|zangezur|aliev|baku',
      cyr: 'армени*|армянск*|азербайджан*|алиев*|пашинян*|карабах*|ереван*|баку|нахичеван*|вірмені*|алієв*|пашинян*|єреван*|зангезур*|сюник*',
    },
  },
  {
    id: 'other:sudan',
    names: { any: 'sudan*|RSF|soudan*|sudán|el fasher|al fasher|fasher|burhan|darfur*', cyr: 'судан*|дарфур*' },
  },
  { id: 'other:india-pakistan', names: { any: 'pakistan*|kashmir*|islamabad', cyr: 'пакистан*|кашмир*|кашмір*' } },
  { id: 'other:afghanistan', names: { any: 'afghan*|taliban*', cyr: 'афган*|талибан*|талібан*' } },
  { id: 'other:congo', names: { any: 'congo*|rwanda*|kinshasa|m23|kongo*', cyr: 'конго|руанд*' } },
  {
    id: 'other:thailand-cambodia',
    names: { any: 'thai*|cambodia*|kambodscha*|cambodge|camboya|kambodż*|kamboçya', cyr: 'таиланд*|таїланд*|камбодж*' },
  },
  { id: 'other:yemen', names: { any: 'yemen*|jemen*|yémen', cyr: 'йемен*|ємен*' } },
  { id: 'other:taiwan', names: { any: 'taiwan*|tajwan*|tayvan*', cyr: 'тайван*' } },
  {
    id: 'other:korea',
    names: { any: 'north korea*|pyongyang|kim jong un|south korea*|seoul', cyr: 'КНДР|пхеньян*|коре{я,и,е,ю}' },
  },
  {
    id: 'other:somalia',
    names: { any: 'somali*|ethiopia*|eritrea*|nigeria*|mali|sahel|haiti*|tigray', cyr: 'сомали*|эфиопи*|нигери*' },
  },
  {
    id: 'other:balkans',
    names: { any: 'kosovo|serbia*|bosnia*|serbien*|kosowo*|serbi{a,i,ę}', cyr: 'косово|серби{я,и,ю}|боснi*|сербі*' },
  },
  {
    id: 'other:moldova-georgia',
    names: {
      any: 'moldova*|transnistria|tbilisi|moldawi*|moldau*|sandu',
      cyr: 'молдав*|молдов*|приднестр*|грузи{я,и,ю}|грузинск*|грузі*|санду',
    },
  },
  {
    id: 'other:trade-talks',
    names: {
      en: 'trade talks|trade deal*|trade negotiation*|tariff talks|trade agreement*|trade war|trade truce',
      cyr: 'торгов* переговор*|торгов* сделк*|торгов* войн*|торговельн* угод*|торговельн* перегов*|торгов* соглашен*',
      de: 'handelsgespräch*|handelsabkommen*|zollstreit|handelsdeal*|handelskrieg*',
      fr: 'accord commercial|négociations commerciales|guerre commerciale',
      es: 'acuerdo comercial|negociaciones comerciales|guerra comercial',
      pl: 'umow* handlow*|rozm* handlow*|wojn* handlow*',
      it: 'accordo commerciale|negoziati commerciali|guerra commerciale',
      tr: 'ticaret anlaşması*|ticaret görüşmeleri*|ticaret savaşı*',
    },
  },
  {
    id: 'other:home-politics',
    names: {
      en: 'coalition talks|shutdown|budget talks|government shutdown|congressional|midterm*|supreme court|epstein*|ICE|immigration|medicaid|national guard|impeach*|MAGA|democrats|republicans|GOP|obamacare|census|redistrict*|white house ballroom|coalition government',
      cyr: 'шатдаун*|эпштейн*|епштейн*|мидтерм*',
      de: 'koalitionsverhandl*|koalitionsgespräch*|haushaltsstreit|epstein*|koalition aus',
      fr: 'epstein|coalition gouvernementale|budget',
      es: 'epstein|presupuestos',
      pl: 'koalicj{a,i,ę} rządow*|epstein*|rekonstrukcj*|sejm{,u,ie}|PiS|weto',
      it: 'epstein|manovra',
      tr: 'koalisyon görüşmeleri*|epstein',
    },
  },
  {
    id: 'other:union-labour',
    names: {
      en: 'strike action|unions|labo{r,ur} union|trade union{,s}|teachers union|union members|pay talks|wage talks|strike over pay|workers|contract talks|labor talks|labour talks',
      de: 'tarifverhandlung*|warnstreik*|tarif{,streit}|gewerkschaft*|streik{,s}',
      pl: 'związk* zawodow*|strajk*',
      fr: 'syndicat*|grève*',
      es: 'sindicat*|huelga*',
      it: 'sindacat*|sciopero',
      cyr: 'профсоюз*|забастовк*|профспілк*',
    },
  },
  {
    id: 'other:sport',
    names: {
      en: 'football|soccer|olympi*|world cup|premier league|NFL|NBA|tennis|match|coach|champions league|fifa|uefa|own goal|scored|athlete*|grand slam|striker|midfielder|transfer window|transfer fee|team s|playoff*|quarterback|cricket|rugby|wimbledon|boxing|boxer|usyk|medal*|tournament',
      cyr: 'футбол*|олимпи*|олімпі*|чемпионат*|чемпіонат*|матч*|тренер*|теннис*|теніс*|хокке*|хоке*|сборн* по|збірн*|спортсмен*|медал*|турнир*|турнір*',
      de: 'fußball*|olympi*|bundesliga|trainer*|spieltag*|turnier*|weltmeister*|tennis*|athlet*',
      fr: 'football|olympi*|ligue 1|entraîneur|tournoi|tennis|coupe du monde',
      es: 'fútbol|olímpic*|liga|entrenador*|torneo|tenis|mundial de',
      pl: 'piłk{a,i,arz*}|piłkarsk*|olimpi*|igrzysk*|trener*|mecz*|mistrzostw*|liga|ligi|turniej*|tenis*|skoki|reprezentac*|puchar*',
      it: 'calcio|olimpi*|serie a|allenatore|partita|torneo|tennis',
      tr: 'futbol*|olimpiyat*|süper lig*|teknik direktör*|maç{,ı,ta}|turnuva*|tenis*',
    },
  },
  {
    id: 'other:culture',
    names: {
      en: 'film|movie|album|music|actor|actress|singer|celebrity|recipe*|netflix|box office|novel|book|museum|theatre|theater|oscars|grammy*|game|games|gamer|xbox|playstation|iphone|android|AI|chatbot|startup|restaurant*|fashion|wedding|royal{,s}|horoscope*|crossword|podcast|tv|tv series|season|disney|marvel|star wars',
      cyr: 'фильм*|кино*|альбом*|музык*|актер*|актрис*|певиц*|певец|концерт*|сериал*|фільм*|кіно*|музик*|співак*|серіал*|гороскоп*|евровидени*|євробачен*',
      de: 'film{,e,s}|album|musik*|schauspieler*|konzert*|serie|roman|buch|kino*|spiele|promi*',
      fr: 'film{,s}|album|musique|acteur*|actrice*|chanteur*|concert*|série|roman|livre|cinéma|jeux',
      es: 'película*|álbum|música|actor|actriz|cantante|concierto|serie|novela|libro|cine|juegos',
      pl: 'film{,u,y,ów}|album{,u}|muzyk*|aktor*|aktork*|piosenkar*|koncert*|serial*|książk*|kin{o,a,ie}|gry|gier|gwiazd*|sylwester*|smartfon*',
      it: 'film|album|musica|attor*|attric*|cantante|concerto|serie|romanzo|libro|cinema|gioch*',
      tr: 'film*|albüm*|müzik*|oyuncu*|şarkıcı*|konser*|dizi*|roman|kitap*|sinema*',
    },
  },
  {
    id: 'other:nobel',
    names: {
      en: 'nobel peace prize|nobel prize|nobel|fifa peace prize|peace prize',
      ru: 'нобелевск* преми*|нобелевк*',
      uk: 'нобелівськ* премі*',
      de: 'friedensnobelpreis*|nobelpreis*|friedenspreis*',
      fr: 'prix nobel|nobel de la paix',
      es: 'premio nobel|nobel de la paz',
      pl: 'pokojow* nobl*|nagrod* nobla|pokojow* nagrod*|nobl{a,em,u}',
      it: 'premio nobel|nobel per la pace|nobel',
      tr: 'nobel barış ödülü*|nobel',
    },
  },
  {
    id: 'other:home-peace',
    names: {
      en: 'justice of the peace|rest in peace|peace of mind|peace corps|peace activist*|war and peace|peace river|peace garden',
      ru: 'чемпионат* мира|страны мира|стран мира|всего мира|во всем мире|карт{а,е,ы} мира|кубк* мира|рекорд* мира|регион* мира',
      uk: 'миру і війни',
      de: 'friedensbewegung',
      fr: 'paix sociale|gardien de la paix|gardiens de la paix|juge de paix',
      es: 'la paz bolivia|juez de paz',
      pl: 'święty spokój|pokój dwuosobow*|pok{oje,oi} hotelow*',
      it: 'giudice di pace',
      tr: 'barış manço',
    },
  },
  {
    id: 'other:trump-name',
    names: {
      any: 'trump tower|trump organization|trump media|trump kennedy|trump route|route of trump|trump card|trump account*|trump gold|trump phone|eric trump|trump jr|melania trump|ivanka trump|barron trump|lara trump|trump kennedy center|trump international|trump class',
      cyr: 'маршрут* трампа|трамп младш*|трамп молодш*|мелани* трамп|меланія трамп',
    },
  },
  { id: 'other:putin-name', names: { en: 'putin s daughter*|putin s ex', cyr: 'прям* лини*', pl: 'córk* putina' } },
];

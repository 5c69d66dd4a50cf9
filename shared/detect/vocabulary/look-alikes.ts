import type { Concept } from './concept.ts';

/** What the same people also negotiate, sign and hold summits about, and wars that end elsewhere. */
export const lookAlikes: readonly Concept[] = [
  {
    id: 'other:insurgencies',
    names: {
      any: 'libya*|libyen*|libye|libi{i,ę}|myanmar*|birmani*|naxalit*|maoist*|casamance|FARC|ELN|PKK|kurd{s,en,es,os,ów,ish,isch*,yjsk*}|kurdistan*|colombia*|kolumbi*|philippin*|filipin*|south china sea|western sahara|sahara occidental|mozambi*|burkina faso|korean armistice|korean war',
      cyr: 'ливи{я,и,ю,йск*}|лівії|лівійськ*|мьянм*|м янм*|курд{ы,ов,и,ів}|курдск*|курдськ*|курдистан*|колумби*|колумбі*|филиппин*|філіппін*|мозамбик*|мозамбік*',
    },
  },
  {
    id: 'other:business',
    names: {
      en: 'takeover{,s}|merger{,s}|shareholder{,s}|CEO|class action|plea {deal,agreement,bargain}|divorce{,d}|out of court|antitrust|buyout{,s}|warner bros|paramount|tiktok|pay deal|settl{ed,es,e} ~ lawsuit{,s}|lawsuit settlement|legal settlement|transfer deal|contract extension|peace treaty of {westphalia,versailles}',
    },
  },
  {
    id: 'other:arms-control',
    names: {
      en: 'arms control|nuclear arms control|arms control {talks,treaty,agreement,limits,deal,pact,negotiations}|plutonium pact|nuclear pact|nuclear arms {treaty,talks,pact}|new START|nuclear {treaty,agreement}|nuclear disarmament|new START treaty|INF treaty|strategic arms treaty|arms control treaty',
      ru: 'контрол{ь,я,ю,е} над вооружени*|СНВ|договор* о ~ {стратегических,РСМД,СНВ,нераспространении}|ДСНВ|СНВ 3',
      uk: 'контрол{ь,ю,і} над озброєн*|СНО|догов* про ~ {стратегічн*,РСМД,СНО,нерозповсюдження}|СНО 3',
      de: 'rüstungskontroll*|abrüstung*',
      fr: 'contrôle des armements|désarmement nucléaire',
      es: 'control de armas|control de armamento*|desarme nuclear',
      pl: 'kontrol{a,i,ę} zbrojeń|rozbrojeni{e,a,u}',
      it: 'controllo degli armamenti|disarmo nucleare',
      tr: 'silah{ların,} kontrol*|nükleer silahsızlan*',
    },
  },
  {
    id: 'other:embassies',
    names: {
      en: 'embass{y,ies}|embassy staff*|diplomatic {relations,ties,row,staff,property,houses,mission,missions,spat,feud,incident,contacts,passport,passports,immunity}|visa{,s}|direct flights|direct air|consulate{,s}|consul|expel{,s,led} ~ diplomat{,s}|expulsion{,s} of ~ diplomats|summon{,s,ed} ~ ambassador|cut{,s} ties|sever{,s,ed} ties|breaks off ~ relations|embassy staff|bilateral irritants|diplomatic property',
      ru: 'посольств*|консульств*|виз{ы,у,а,овый,овые,овых}|дипломатическ* отношени*|прям* авиасообщени*|вызвал* посла|работ{а,у,ы,е} ~ {посольств*,диппредставительств*,дипмисси*}|прям* рейс*|авиасообщени*|раздражител*|дипсобственност*|дипломатическ* собственност*|виз{ы,овый,ового,овому,овых,ах}|безвиз*',
      uk: 'посольств*|консульств*|віз{и,у,а,овий,ові}|дипломатичн* відносин*|робот{а,у,и,і} ~ {посольств*,дипмісі*,диппредставництв*}|прям* {рейс*,авіарейс*}|авіасполучен*|подразник*|дипломатичн* власн*|віз{и,овий,ового,ах}|безвіз*',
      de: 'botschaft{,en}|konsulat*|vis{a,um}|diplomatische beziehungen|direktflüge',
      fr: 'ambassade{,s}|consulat*|visa{,s}|relations diplomatiques|vols directs',
      es: 'embajada{,s}|consulado{,s}|visado{,s}|relaciones diplomáticas|vuelos directos',
      pl: 'ambasad{a,y,ę,zie}|konsulat{,u,y}|wiz{a,y,ę}|stosunk{i,ów} dyplomatyczn*',
      it: 'ambasciat{a,e}|consolat{o,i}|vist{i,o} ~ ingresso|relazioni diplomatiche|voli diretti',
      tr: 'büyükelçili*|konsoloslu*|vize{,ler,si}|diplomatik ilişki*',
    },
  },
  {
    id: 'other:accession',
    names: {
      en: 'accession|accession {talks,negotiations,process,bid,cluster,clusters}|accession to ~ {EU,union}|EU accession ~ {talks,negotiations}|EU membership {talks,bid,negotiations}|negotiating {chapters,cluster,clusters}|{opens,open,opening} ~ {chapters,cluster,clusters}|enlargement',
      cyr: 'переговор* о вступлении в ЕС|вступительн* переговор*|переговор* про вступ*|кластер{,и,ы,а,ів,ов}',
      de: 'beitrittsverhandlung*|beitrittsgespräch*|eu erweiterung',
      fr: 'négociations d adhésion|élargissement de l ue|élargissement de l union',
      es: 'negociaciones de adhesión|ampliación de la UE',
      pl: 'negocjacj* akcesyjn*|akcesj{a,i,ę}|klaster{,y,ów}|rozszerzeni{e,a,u} UE',
      it: 'negoziati di adesione|allargamento',
      tr: 'üyelik müzakere*|katılım müzakere*',
    },
  },
  {
    id: 'other:forums',
    names: {
      en: 'group of 20|group of 20 summit|G20 summit|shanghai cooperation|SCO|SCO summit|APEC|ASEAN|COP30|central asian|central asian leaders|eurasian|eurasian leaders|african leaders|african leader|arab leaders|arab foreign ministers|arab league|african union|latin american leaders|commonwealth summit|eastern economic forum|economic forum|nato summit|nato summit dinner|climate summit|AI summit',
      ru: 'ШОС|саммит{,а,е} ШОС|АТЭС|центральн* ази*|евразийск*|ЕАЭС|африканск*|лиг{а,и} арабских|экономическ* форум*',
      uk: 'ШОС|центральн* азі*|африканськ*|економічн* форум*',
      de: 'G20 gipfel*|zentralasi*|afrikanisch*|klimagipfel*|wirtschaftsforum|nato gipfel*',
      fr: 'sommet du G20|asie centrale|africain*|sommet de l otan|forum économique',
      es: 'cumbre del G20|asia central|african*|cumbre de la OTAN|foro económico',
      pl: 'szczyt{,u,cie} G20|azj{i,a} środkow*|afrykańsk*|szczyt{,u,cie} NATO|forum ekonomiczn*',
      it: 'vertice del G20|asia centrale|african{o,i,a}|vertice nato|forum economico',
      tr: 'G20 zirvesi*|orta asya*|afrika*|NATO zirvesi*|ekonomi forumu*',
    },
  },
  {
    id: 'other:address',
    names: {
      en: 'new year {speech,address,message,greeting,wishes}|new year s {speech,address,message,eve}|victory day {speech,parade,address}|victory day|annual {press,news} conference|annual ~ {press,news} conference|year end {press,news} conference|direct line|state of the {nation,union}|independence day|christmas {message,address,speech}',
      ru: 'новогодн* {обращени*,поздравлени*}|послани{е,я} федеральному|день победы|дню победы|дня победы|ежегодн* пресс',
      uk: 'новорічн* {звернен*,привітан*}|день незалежності|дня незалежності',
      de: 'neujahrsansprache*|neujahrsrede|siegestag|jahrespressekonferenz',
      fr: 'vœux du nouvel|discours du nouvel|jour de la victoire|conférence de presse annuelle',
      es: 'discurso de año nuevo|mensaje de año nuevo|día de la victoria|conferencia de prensa anual',
      pl: 'orędzi{e,a,u} noworoczn*|noworoczn* orędzi*|dzień zwycięstwa|dnia zwycięstwa',
      it: 'discorso di capodanno|messaggio di capodanno|giorno della vittoria|conferenza stampa annuale',
      tr: 'yeni yıl {konuşma*,mesaj*}|zafer günü*',
    },
  },
];

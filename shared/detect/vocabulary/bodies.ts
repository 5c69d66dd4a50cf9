import type { Concept } from './concept.ts';

/** Alliances, unions, agencies, parliaments. */
export const bodies: readonly Concept[] = [
  {
    id: 'body:nato',
    side: 'international',
    names: {
      any: 'nato|NATO|otan|north atlantic alliance',
      cyr: 'нато|североатлантич*|північноатлантич*|альянс{,а,у,ом,е,і}|натовск*|натівськ*|альянсом',
    },
  },
  {
    id: 'body:eu',
    side: 'europe',
    names: {
      en: 'EU|european union|brussels|european commission|european council|europe|european{,s}|europe s',
      ru: 'ЕС|евросоюз*|европ{а,ы,е,у,ой}|европейск*|европейц*|еврокомисси*|брюссел*|еврочиновник*|еврокомиссар*|евролидер*|стар* свет*|ЕК|европарламент*|евродипломат*',
      uk: 'ЄС|євросоюз*|європ{а,и,і,у,ою}|європейськ*|європейц*|єврокомісі*|брюссел*|євролідер*|єврокомісар*|ЄК|європарламент*|євродипломат*',
      de: 'EU|europäisch*|europa{,s}|brüssel*|europäer*',
      fr: 'UE|union européenne|bruxelles|europe|européen*|vingt sept',
      es: 'UE|unión europea|bruselas|europa|europe{o,a,os,as}|Veintisiete|eurodiputad*|parlamento europeo|capitales europeas|comunitari{o,a,os,as}|eurocámara',
      pl: 'UE|uni{a,i,ę} europejsk*|bruksel*|europ{a,y,ie,ę}|europejsk*|unijn*|europejsc*|europejczy*|wspólnot* europejsk*|unii|unię|unią|komisj{a,i,ę,ą} europejsk*',
      it: 'UE|ue|unione europea|bruxelles|europa|europe{o,a,i,e}|Ventisette|i 27|eurodeputat*|europarlament*|capitali europee|eurocamera',
      tr: 'AB|avrupa*|brüksel*|avrupalı*',
    },
  },
  {
    id: 'body:un',
    side: 'international',
    names: {
      cyr: 'ООН|совбез*|радбез*|генассамбле*|генасамбле*',
      en: 'UN|u n|united nations|security council',
      de: 'UN|UNO|vereinte* nationen|sicherheitsrat*',
      fr: 'ONU|nations unies|conseil de sécurité',
      es: 'ONU|naciones unidas|consejo de seguridad|consejo de seguridad de la ONU|asamblea general',
      pl: 'ONZ|narod{y,ów} zjednoczon*|rad{a,y,ę,zie} bezpieczeństwa ONZ',
      it: 'ONU|onu|nazioni unite|palazzo di vetro|consiglio di sicurezza',
      tr: 'BM|birleşmiş milletler|güvenlik konseyi*|BMGK',
    },
  },
  { id: 'body:osce', side: 'international', names: { any: 'OSCE|OSZE|OBWE|AGIT', cyr: 'ОБСЕ|ОБСЄ' } },
  { id: 'body:iaea', side: 'international', names: { any: 'IAEA|IAEO|AIEA|MAEA|OIEA|UAEA', cyr: 'МАГАТЭ|МАГАТЕ' } },
  {
    id: 'body:red-cross',
    side: 'international',
    names: {
      any: 'red cross|ICRC|rot{es,en} kreuz|croix rouge|cruz roja|czerwon* krzyż*|croce rossa|kızılhaç',
      cyr: 'красн* крест*|червон* хрест*|МККК|МКЧХ',
    },
  },
  { id: 'body:g7', side: 'international', names: { any: 'G7|g7|group of seven', cyr: 'G7|большая семерка|семерк*' } },
  { id: 'body:g20', side: 'international', names: { any: 'G20|g20' } },
  { id: 'body:brics', side: 'other', names: { any: 'brics', cyr: 'брикс|брікс' } },
  {
    id: 'body:coalition-of-the-willing',
    side: 'europe',
    names: {
      en: 'coalition of the willing|coalition of willing|willing coalition|coalition of allies|willing {nations,countries,states}|coalition ~ willing|ukraine s {allies,backers,supporters,partners}|kyiv s {allies,backers,supporters,partners}|allies of {ukraine,kyiv}|supporters of ukraine|backers of ukraine',
      ru: 'коалици* желающих|коалици* решительных|коалици* {доброй,готовых}|желающих ~ коалици*|стран* желающих',
      uk: 'коаліці* охочих|коаліці* рішучих|саміт* {охочих,рішучих}|країн* охочих|зустріч* охочих|коаліці* доброї|коаліці* рішучості|охочих|рішучих',
      de: 'koalition der willigen|koalition von willigen',
      fr: 'coalition des volontaires|volontaires',
      es: 'coalición de voluntarios|coalición de los dispuestos|coalición de la voluntad|coalición de países dispuestos|coalición de los voluntarios|países dispuestos',
      pl: 'koalicj* chętnych|koalicj* ~ chętnych|państw* chętn*',
      it: 'coalizione dei volenterosi|volenterosi|coalizione dei volontari|volenteros{i,e,a}|coalizione dei volenteros*',
      tr: 'gönüllüler koalisyonu*|istekliler koalisyonu*|gönüllüler koalisyon*|gönüllüler ~ koalisyon*|istekliler koalisyon*|gönüllü ülkeler*',
    },
  },
  {
    id: 'body:e3',
    side: 'europe',
    names: {
      any: 'E3',
      cyr: 'E3|веймарск* треугольник*|веймарськ* трикутник*|евротройк*|євротрійк*|берлинск* формат*|берлінськ* формат*',
      en: 'e3 leaders|european troika|berlin format|weimar format',
      es: 'formato de berlín|trío europeo',
      it: 'formato e3|formato berlino',
    },
  },
  {
    id: 'body:rada',
    side: 'ukraine',
    names: {
      any: 'verkhovna rada|rada|werchowna rada|werchown* rad*|verkhovna rada',
      cyr: 'верховн* рад*',
      es: 'parlamento ucraniano',
      pl: 'rad{a,y,ę,zie,ą} najwyższ*|ukraińsk* parlament*|parlament* ukrain*',
      it: 'parlamento ucraino',
      tr: 'ukrayna parlamentosu*',
    },
  },
  {
    id: 'body:duma',
    side: 'russia',
    names: {
      any: 'state duma|duma{,y}',
      cyr: 'госдум*|держдум*|совет{,а,е} федерации|совфед*|рад{а,и,і} федерації',
      es: 'parlamento ruso',
      pl: 'dum{a,ie,ę,ą} państwow*',
      it: 'parlamento russo',
      tr: 'rusya parlamentosu*|rus parlamentosu*',
    },
  },
  {
    id: 'body:congress',
    side: 'united-states',
    names: {
      cyr: 'конгресс* США|конгрес{,у,і} США|конгрессмен*|конгресмен*|американск* {сенатор*,конгресс*}|американськ* {сенатор*,конгрес*}|сенат{,а,е,у,і} США|палат* представителей|палат* представників',
      en: 'US congress|congress|senate|house republicans|house democrats|U S congress',
      de: 'kongress|us senat',
      es: 'capitolio|congreso de {EEUU,EE UU,estados unidos}|congreso estadounidense|senadores republicanos',
      pl: 'kongres{,u,ie} USA|izb{a,ie,y,ę} reprezentantów|republikan*|Kongres{,u,ie,em}|kongresmen*|amerykańs* senat*|senator{,a,zy,ów}',
      it: 'congresso {americano,USA,degli stati uniti}|capitol hill|senatori repubblicani',
      tr: 'ABD kongresi*|ABD senatosu*|kongre{,de,den,si}',
    },
  },
  { id: 'body:rdif', side: 'russia', names: { any: 'RDIF|russian direct investment fund', cyr: 'РФПИ|РФПІ' } },
];

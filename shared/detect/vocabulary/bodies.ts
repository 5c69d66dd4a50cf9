import type { Concept } from './concept.ts';

/** Alliances, unions, agencies, parliaments. */
export const bodies: readonly Concept[] = [
  {
    id: 'body:nato',
    side: 'international',
    names: {
      any: 'nato|NATO|otan|north atlantic alliance',
      cyr: 'нато|североатлантич*|північноатлантич*|альянс{,а,у,ом,е,і}',
    },
  },
  {
    id: 'body:eu',
    side: 'europe',
    names: {
      en: 'EU|european union|brussels|european commission|european council|europe|european{,s}|europe s',
      ru: 'ЕС|евросоюз*|европ{а,ы,е,у,ой}|европейск*|европейц*|еврокомисси*|брюссел*',
      uk: 'ЄС|євросоюз*|європ{а,и,і,у,ою}|європейськ*|європейц*|єврокомісі*|брюссел*',
      de: 'EU|europäisch*|europa{,s}|brüssel*|europäer*',
      fr: 'UE|union européenne|bruxelles|europe|européen*',
      es: 'UE|unión europea|bruselas|europa|europe{o,a,os,as}',
      pl: 'UE|uni{a,i,ę} europejsk*|bruksel*|europ{a,y,ie,ę}|europejsk*|unijn*',
      it: 'UE|ue|unione europea|bruxelles|europa|europe{o,a,i,e}',
      tr: 'AB|avrupa*|brüksel*',
    },
  },
  {
    id: 'body:un',
    side: 'international',
    names: {
      en: 'UN|u n|united nations|security council',
      cyr: 'ООН|совбез*|радбез*|генассамбле*|генасамбле*',
      de: 'UN|UNO|vereinte* nationen|sicherheitsrat*',
      fr: 'ONU|nations unies|conseil de sécurité',
      es: 'ONU|naciones unidas|consejo de seguridad',
      pl: 'ONZ',
      it: 'ONU|onu|nazioni unite',
      tr: 'BM|birleşmiş milletler',
    },
  },
  { id: 'body:osce', side: 'international', names: { any: 'OSCE|OSZE|OBWE|AGIT', cyr: 'ОБСЕ|ОБСЄ' } },
  { id: 'body:iaea', side: 'international', names: { any: 'IAEA|IAEO|AIEA|MAEA|OIEA|UAEA', cyr: 'МАГАТЭ|МАГАТЕ' } },
  {
    id: 'body:red-cross',
    side: 'international',
    names: {
      any: 'red cross|ICRC|rot{es,en} kreuz|croix rouge|cruz roja|czerwon* krzyż*|croce rossa|kızılhaç',
      cyr: 'красн* крест*|червон* хрест*',
    },
  },
  { id: 'body:g7', side: 'international', names: { any: 'G7|g7|group of seven', cyr: 'G7|большая семерка|семерк*' } },
  { id: 'body:g20', side: 'international', names: { any: 'G20|g20' } },
  { id: 'body:brics', side: 'other', names: { any: 'brics', cyr: 'брикс|брікс' } },
  {
    id: 'body:coalition-of-the-willing',
    side: 'europe',
    names: {
      en: 'coalition of the willing|coalition of willing|willing coalition|coalition of allies',
      ru: 'коалици* желающих|коалици* решительных',
      uk: 'коаліці* охочих|коаліці* рішучих',
      de: 'koalition der willigen|koalition von willigen',
      fr: 'coalition des volontaires|volontaires',
      es: 'coalición de voluntarios|coalición de los dispuestos|coalición de la voluntad|coalición de países dispuestos',
      pl: 'koalicj* chętnych',
      it: 'coalizione dei volenterosi|volenterosi|coalizione dei volontari',
      tr: 'gönüllüler koalisyonu*|istekliler koalisyonu*|gönüllüler koalisyon*',
    },
  },
  { id: 'body:e3', side: 'europe', names: { any: 'E3', en: 'e3 leaders|european troika|berlin format|weimar format' } },
  {
    id: 'body:rada',
    side: 'ukraine',
    names: { any: 'verkhovna rada|rada|werchowna rada|werchown* rad*|verkhovna rada', cyr: 'верховн* рад*' },
  },
  { id: 'body:duma', side: 'russia', names: { any: 'state duma|duma{,y}', cyr: 'госдум*|держдум*' } },
  {
    id: 'body:congress',
    side: 'united-states',
    names: {
      en: 'US congress|congress|senate|house republicans|house democrats',
      cyr: 'конгресс* США|конгрес{,у,і} США',
      de: 'kongress|us senat',
      pl: 'kongres{,u,ie} USA',
    },
  },
  { id: 'body:rdif', side: 'russia', names: { any: 'RDIF|russian direct investment fund', cyr: 'РФПИ|РФПІ' } },
];

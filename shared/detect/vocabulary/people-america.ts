import type { Concept } from './concept.ts';

/** The United States' side of the table. */
export const peopleOfAmerica: readonly Concept[] = [
  {
    id: 'person:trump',
    side: 'united-states',
    rank: 1,
    names: {
      any: 'trump{,s,a,em,owi,owie,ın,un,in,ten}|donald trump*',
      cyr: 'трамп{,а,у,ом,е,ові,і}|трампов{ський,ської,ские,ских,ского}|трампівськ*|дональд* трамп*',
    },
    offices: [{ office: 'office:us-president', from: '2025-01-20', to: '2029-01-20' }],
  },
  {
    id: 'person:witkoff',
    side: 'united-states',
    rank: 2,
    names: {
      any: 'witkoff*|wittkoff|vitkoff|witkof{,f}',
      cyr: 'уиткофф*|виткофф*|уиткоф{,а,у,ом,ом,е}|виткоф{,а,у,ом}|віткофф*|віткоф*|уїткофф*|вiткофф*|уіткоф*|стив* уиткоф*|стів* віткоф*',
    },
    offices: [{ office: 'office:us-envoy', from: '2025-01-20', to: null }],
  },
  {
    id: 'person:kushner',
    side: 'united-states',
    rank: 2,
    names: { any: 'kushner{,s,a,em,owi}', cyr: 'кушнер{,а,у,ом,е,ом}|джаред* кушнер*|кушнерові|кушнере' },
  },
  {
    id: 'person:rubio',
    side: 'united-states',
    rank: 2,
    names: { any: 'rubio{,s}|marco rubi*', cyr: 'рубио|рубіо' },
    offices: [{ office: 'office:us-secretary-of-state', from: '2025-01-21', to: null }],
  },
  {
    id: 'person:vance',
    side: 'united-states',
    rank: 1,
    names: {
      any: 'vance|jd vance|vances|vancem|vanceem',
      cyr: 'вэнс{,а,у,ом}|венс{,а,у,ом}|вэнсе|венсові|венсі|ванс{,а,у,ом}',
      pl: 'vanc{em,eem}|vance {a,em,owi}',
      tr: 'vance',
    },
    offices: [{ office: 'office:us-vice-president', from: '2025-01-20', to: null }],
  },
  {
    id: 'person:kellogg',
    side: 'united-states',
    rank: 2,
    names: {
      any: 'keith kellog*|kellogg{,a,em,owi,iem}|kelloga',
      cyr: 'келлог{,а,у,ом,г,га}|келлогг*|келлоґ*|кейт* келлог*|келог{,а,у,ом}|келлогом',
    },
    offices: [{ office: 'office:us-envoy-ukraine', from: '2025-01-20', to: '2026-01-31' }],
  },
  {
    id: 'person:driscoll',
    side: 'united-states',
    rank: 2,
    names: { any: 'driscoll*', cyr: 'дрисколл*|дрісколл*|дріскол*|дрискол*' },
    offices: [{ office: 'office:us-army-secretary', from: '2025-02-25', to: null }],
  },
  {
    id: 'person:grynkewich',
    side: 'united-states',
    rank: 2,
    names: { any: 'grynkewich*|grynkevich', cyr: 'гринкевич*|ґринкевич*' },
  },
  {
    id: 'person:hegseth',
    side: 'united-states',
    rank: 2,
    names: { any: 'hegseth{,a,em,owi,s}', cyr: 'хегсет*|гегсет*|геґсет*' },
  },
  {
    id: 'person:waltz',
    side: 'united-states',
    rank: 2,
    names: { any: 'mike waltz|michael waltz|waltz', cyr: 'майк* уолтц*|уолтц*|волтц*|волц*' },
  },
  {
    id: 'person:caine',
    side: 'united-states',
    rank: 2,
    names: { any: 'dan caine|general caine', cyr: 'дэн* кейн*|ден* кейн*' },
  },
  {
    id: 'person:gruenbaum',
    side: 'united-states',
    rank: 3,
    names: { any: 'gruenbaum|josh gruenbaum|grünbaum|greenbaum', cyr: 'грюнбаум*|грінбаум*|ґрюнбаум*' },
  },
  { id: 'person:bessent', side: 'united-states', rank: 2, names: { any: 'bessent*', cyr: 'бессент*' } },
  {
    id: 'person:lutnick',
    side: 'united-states',
    rank: 2,
    names: { any: 'lutnick*', cyr: 'латник{,а,у}|лутник{,а,у}' },
  },
  {
    id: 'person:leavitt',
    side: 'united-states',
    rank: 3,
    names: { any: 'leavitt|karoline leavitt', cyr: 'левитт|ливитт|лівітт|левітт' },
  },
  { id: 'person:bruce', side: 'united-states', rank: 3, names: { any: 'tammy bruce', cyr: 'тэмми брюс|теммі брюс' } },
  {
    id: 'person:graham',
    side: 'united-states',
    rank: 3,
    names: {
      any: 'lindsey graham*|sen graham|senator graham',
      cyr: 'линдс* грэм*|ліндсі ґрем*|ліндсі грем*|грэм{,а,у}',
    },
  },
  {
    id: 'person:whitaker',
    side: 'united-states',
    rank: 3,
    names: { any: 'matthew whitaker|matt whitaker|whitaker', cyr: 'уитакер*|вітакер*|уітакер*' },
  },
  {
    id: 'person:ratcliffe',
    side: 'united-states',
    rank: 2,
    names: { any: 'john ratcliffe|ratcliffe', cyr: 'рэтклифф*|реткліфф*' },
  },
  { id: 'person:gabbard', side: 'united-states', rank: 3, names: { any: 'tulsi gabbard|gabbard', cyr: 'габбард' } },
  { id: 'person:davis', side: 'united-states', rank: 3, names: { any: 'julie davis', cyr: 'джули дэвис|джулі девіс' } },
  { id: 'person:landau', side: 'united-states', rank: 3, names: { any: 'christopher landau', cyr: 'ландау' } },
  {
    id: 'person:biden',
    side: 'united-states',
    rank: 3,
    names: { any: 'biden{,s,a,em,owi}', cyr: 'байден*' },
    offices: [{ office: 'office:us-president', from: '2021-01-20', to: '2025-01-20' }],
  },
  {
    id: 'person:blinken',
    side: 'united-states',
    rank: 3,
    names: { any: 'blinken{,a,em}', cyr: 'блинкен*|блінкен*' },
    offices: [{ office: 'office:us-secretary-of-state', from: '2021-01-26', to: '2025-01-20' }],
  },
];

import type { LanguagePack } from './language-pack.ts';

export const german: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'der die das und den dem ist mit von nicht auf eine einen sich wird nach fur uber bei auch',
    stopWords:
      'der die das und den dem des ist mit von nicht auf eine einen einem einer sich wird nach fur uber bei auch wie hat sind aus dass',
    abbreviations: 'dr prof bzw ca usw z.b u.a d.h bspw evtl ggf nr mio mrd str abs art hl sog vgl kap inkl geb',
    afterOrdinal:
      'januar jänner februar märz april mai juni juli august september oktober november dezember runde jahrestag punkt tag jahr sanktionspaket',
    capitalizesHeadlines: false,
  },
  acts: {
    meet: 'tr{ifft,effen,af,afen}|getroffen|treffen{,s}|gipfel*|gespräche {mit,in}|empfäng{t,en}|empfangen|zusammenkunft|beraten|berieten|gesprächsrunde',
    call: 'telefon*|telefonat*|videokonferenz|videoschalte|schaltkonferenz|anruf*',
    future:
      'wird|werden|will|wollen|plan{t,en}|geplant*|bevorstehend*|morgen|nächste{,n,r} woche|kommende{,n,r} woche|kommende{,n,r}|soll|sollen|reist|anstehend*',
    infinitive: null,
    cancel:
      'abgesagt|sagt* * ab|absage*|geplatzt|findet nicht statt|gestrichen|sag{t,en} * * ab|sag{t,en} * * * ab|sag{t,en} ab|platzen|platzt|vom tisch|nun doch nicht|absage{n,}',
    move: 'verschoben|verschieb*|vertagt|verlegt|verlegen|verlegung|zieht um|ziehen um|vorverlegt',
    'under-way':
      'begonnen|beginn{t,en}|gestartet|eingetroffen|laufen|läuft|eröffnet|dauer{t,n} an|derzeit|zur stunde|tagen|sitzen|aufgenommen',
    ended:
      '{gespräche,verhandlungen,treffen,gipfel,beratungen} {,* ,* * ,* * * ,* * * * }{beendet,endeten,endete,enden,endet,abgeschlossen,zu ende gegangen,vorbei,fanden statt,fand statt,dauerten,dauerte}|{beenden,beendeten,beendet,abgeschlossen} {,* }{gespräche,verhandlungen,treffen,beratungen}',
    schedule:
      '{nennt,nannte,nennen,verkündet,bestätigt} {,* }{termin,termine,datum,zeitplan}|{termin,termine,zeitplan} {,* }{steht,stehen} fest',
    sign: 'unterzeichn*|unterschr{ieben,eibt,eiben}',
    agree: 'einig{t,en,ten}|geeinigt|zugestimmt|stimm{t,en} zu|vereinbar{t,en,ung}|akzeptier*|billig{t,te}',
    reject:
      'lehn{t,te,en,ten} * ab|lehn{t,te}|ablehn*|abgelehnt|weist|wies|zurückgewiesen|dementier*|schlie{ßt,ßen} aus|ausgeschlossen|inakzeptabel|widersprich*|verweiger*',
    propose: 'schl{ägt,ug} * vor|vorschlag*|vorgeschlagen|entwurf*|bietet|legt * vor|vorgelegt|präsentier*',
    leak: 'geleakt*|geheimplan|geheim* plan|durchgestochen|durchgesicker*|liegt * vor|liegt * * vor|vorlieg{t,en}|geheimpapier*',
    amend: 'überarbeit*|geändert*|änderung*|nachgebessert|neufassung|neue fassung|nachbesser*|abgeändert*|gekürzt*',
    request: 'fordert{,e}|fordern|ruf{t,en} * auf|appell*|bitte{t,n}|drängt|verlang{t,en,te}|mahnt',
    threaten: 'droht{,e}|drohen|warnt{,e}|warnen|ultimatum*',
    withdraw: 'zieht sich * zurück|bricht * ab|abgebrochen|ausgesetzt',
    announce: 'kündig{t,te} * an|angekündigt|ankündig*|bestätig*|verkünde*|ernenn*|ernannt',
    rumour: 'offenbar|bericht{,e} zufolge|medienbericht*|könnte{,n}|angeblich',
    say: 'sag{t,te,ten,en}|erklär{t,te,ten}|betont{,e}|sieht|hält|halten|optimistisch|äußer{t,te,n}|meint|glaubt|wirft|warf|lobt{,e}|kritisier*|nannte|nennt|rede|ansprache|interview|reagier*|laut',
  },
  names: {
    toward: 'mit|zu|zum|von|vom|gegen|für|in|im|an|bei|über|zwischen|vor|aus|trifft|bittet|warnt',
    by: 'laut|so',
    clause: 'wenn|dass|nach|nachdem|weil|ob|vor|trotz|während|bevor|falls',
    and: 'und',
  },
  dates: {
    weekdays: [
      'montag\\p{L}*',
      'dienstag\\p{L}*',
      'mittwoch\\p{L}*',
      'donnerstag\\p{L}*',
      'freitag\\p{L}*',
      '(?:samstag|sonnabend)\\p{L}*',
      'sonntag(?!sfrage)\\p{L}*',
    ],
    months: [
      'januar|janner',
      'februar',
      'marz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    today: 'heute',
    yesterday: 'gestern|vergangene nacht',
    dayBefore: 'vorgestern',
    tomorrow: 'morgen',
    newYearsEve: 'silvester|neujahrsansprache|neujahrsrede|zu neujahr|neujahrsbotschaft',
    coming: 'kommende[nmrs]?|nachste[nmrs]?',
    ordinal: null,
    of: null,
  },
  actors: {
    matterBefore: 'für die|über die|um die|zur|in der|gegen die|zum|in|über',
    matterAfter: '(?:[\\p{L}-]*krieg|friedens\\p{L}*|gespräche?n?|plan|gipfel|treffen|verhandlungen|konflikt)',
    coalition: 'verbündete[nr]? (?:der ukraine|kiews)',
    leaders: 'verbündete',
    nobody:
      'exklusiv|kommentar|analyse|interview|podcast|leitartikel|umfrage|medien|bericht|partei|union|krieg|frieden\\p{L}*|verhandlung\\p{L}*|regierung\\p{L}*|unterhandler|europaer|verbundete|seiten?|kanzler\\p{L}*|sprecher\\p{L}*',
  },
  places: {
    before: 'in|im|nach|aus',
    after: null,
  },
  genre: {
    asks: 'warum|wieso|wie (?:trump|putin|selenskyj|russland|die|der|europa|es|ein)|was (?:bedeutet|hinter|wir|jetzt|ist|der|die|trump|putin)|wer ist|das steckt',
    asksIf: 'kann|ist|wird|soll|hat|was|wer|wie|kommt|sind|gibt',
    label:
      'kommentar|meinung|analyse|kolumne|gastbeitrag|leitartikel|faq|uberblick|podcast|newsletter|faktencheck|essay|hintergrund',
    headline: 'experten?|analysten?|politologe?|was wir wissen|das mussen sie wissen|fragen und antworten',
    lead: 'experten? (?:sehen|warnen|halten|sieht|warnt)|analysten?|politologe|politikwissenschaftler\\p{L}*|kommentiert|ein gastbeitrag|eine analyse',
    poll: 'umfragen?|laut umfrage|prozent der (?:deutschen|ukrainer|befragten|russen|amerikaner)|mehrheit der (?:deutschen|ukrainer|befragten|russen|amerikaner)',
    retrospective: 'jahrestag\\p{L}*|ruckblick|vor (?:einem|zwei|drei|vier|zehn) jahr\\p{L}*|chronologie|chronik',
    roundUp: 'liveticker|newsblog|live',
    address: null,
  },
  pages: {
    openings: 'lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant',
    lines: 'anzeige|werbung|teilen|kommentare?|von|quelle',
    promotion: null,
    invitation: null,
    follow: 'abonniere|folge',
    channel: 'kanal',
    newsletter: 'abonnieren|anmelden|bestellen',
    our: 'unser(?:e[nmrs]?)?',
    inbox: 'in (?:deine[nm]?|ihre[nm]?) (?:posteingang|postfach)',
    rights: 'alle rechte vorbehalten',
    by: 'von|autor:?',
    photo: 'foto',
    consent: 'bevor sie (?:zu|weiter)',
    paywall: 'jetzt (?:weiterlesen|abonnieren)|weiterlesen mit|nur für abonnenten',
    feedFooter: 'Der Beitrag .{0,200}erschien zuerst auf',
  },
};

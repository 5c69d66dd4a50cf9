import type { LanguagePack } from './language-pack.ts';

export const polish: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'w na z sie nie do i po jest ze od za przez dla jak co to',
    stopWords:
      'nie jest oraz przez dla jak jego tym tego ktory ktora ktore ale tak juz sie czy byc moze jako pod przed roku',
    abbreviations:
      'dr prof ok tys proc godz im ul al np m.in r tzw tj itd itp wg ws ds św płk gen ppłk mjr por kpt red woj zob br',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
  acts: {
    meet: 'spotk*|szczyt{,u,em,cie}|rozmow{y,ach} {w,z,ze,między}|przyj{ął,mie}|obrad*|narad*',
    call: 'rozmow* telefoniczn*|telefon*|zadzwonił{,a}|wideokonferencj*|wideorozmow*',
    future:
      'będ{zie,ą}|odbęd{zie,ą}|spotka {się,}|spotkają|planuj*|zaplanowan*|nadchodząc*|jutro|przyszł{ym,ego}|w najbliższ*|ma się|mają się|uda się|udadzą|weźmie udział|wezmą|jedzie|leci|wiadomo kto|zapowiad*|zapowiedzi*|pojedzie|poleci',
    infinitive: null,
    cancel:
      'odwoł*|nie odbędzie się|nie dojdzie do|anulowan*|{rozmów,spotkania,szczytu,wizyty} * nie będzie|{rozmów,spotkania,szczytu,wizyty} nie będzie|nie będzie {rozmów,spotkania,szczytu,wizyty}|nie {pojedzie,poleci,przyjedzie,przyleci,pojadą,polecą,dolecą}|skreśl{ono,ił,ony,ona,onych} z|wycofuje delegację',
    move: 'przełoż*|przesunię*|odroczon*|odłożon*|przenies{iono,ione,iony,iona}|zmien{ia,iają} {adres,datę,plany,termin,miejsce,trasę}|nowy termin|przesu{nięt,wa}*|odkłada{,ją}|zmiana planów',
    'under-way':
      'rozpocz*|trwa{,ją}|przyby{ł,li}|ruszy*|zaczę*|obraduj{e,ą}|zasied{li,ą}|usied{li,ą}|przylecia{ł,ła,ły,li}|wylądowa{ł,ła,ły,li}|{drugi,trzeci} dzień',
    ended:
      '{rozmowy,negocjacje,spotkanie,szczyt,konsultacje} {,* ,* * ,* * * ,* * * * }{zakończyły się,zakończyło się,zakończył się,zakończone,dobiegły końca,dobiegło końca,dobiegł końca,odbyły się,odbyło się,odbył się,trwały,trwało}|{zakończyły się,zakończyło się,zakończył się,zakończono,odbyły się,odbyło się,odbył się,koniec} {,* }{rozmowy,rozmów,negocjacje,negocjacji,spotkanie,spotkania,szczyt,szczytu,konsultacje}',
    schedule:
      '{podał,podała,podali,ogłosił,ogłosiła,ujawnił,zdradził,znamy,wyznaczył,wyznaczono} {,* }{datę,daty,termin,terminy,harmonogram}|{znana,znane} {data,daty,są daty}',
    sign: 'podpis{ał,ali,ano,ały,any,ana,anie,ują,uje}',
    agree: 'zgodzi*|zgadza*|uzgodni*|porozumieli|zaakceptow*|popar{ł,ła,li}|gotow{y,i,a,e}',
    reject: 'odrzuc*|odmów*|odmaw*|wyklucz*|zaprzecz*|dementu*|zdementow*|nie zgo*|nie do przyjęcia|podważ*|sprzeciw*',
    propose: 'propon*|zapropon*|propozycj*|przedstawi{ł,ła,li}|projekt{,u} {umowy,porozumienia,planu}|oferuj*',
    leak: 'wyciek*|przeciek*|tajny plan|dotarł{,a,y,o,} do|dotarli do|ujawni{a,ają,ł,ła,li,ony,ono}|nieformaln* dokument*',
    amend:
      'poprawk*|poprawion*|zmienion{y,a,ą,ego,ej}|popraw{ił,iła,ili,iły}|now* wersj*|przeredag*|skróc{ił,ili,ony,ona}*|przepisa*|wykreśl*',
    request: 'wezwa*|wzyw*|apel*|żąda*|domaga*|prosi*|nalega*',
    threaten: 'groz{i,ą}|grozi*|zagrozi*|ostrzeg*|ultimatum*',
    withdraw: 'zawiesi* rozmow*|wycof*|zerwa*',
    announce: 'ogłos*|zapowied*|zapowiad*|potwierdz*|mianow*',
    rumour:
      'podobno|według źródeł|nieoficjalnie|{może,mogą} {spotkać,polecieć,przylecieć,przyjechać,pojechać,odbyć,wysłać,ogłosić,rozmawiać}|media',
    say: 'powiedzia*|poinformow*|przekaza*|mówi{,ą,ł,ła}|stwierdz*|oświadcz*|uważa*|twierdz*|ocen*|komentu*|skomentow*|zapewni*|podkreśl*|oskarż*|zaznacz*|odpowiad*|odpowiedzi*|orędzi*|wywiad*|przyzna*|zareagow*|reagu*|poda{ł,ła,li}|wyjaśni*|ujawni*|wskaza*|udostępni*|doda{ł,ła,je}',
  },
  names: {
    toward: 'z|ze|do|od|przeciw|dla|w|we|na|o|między|przed|wobec|ws',
    by: 'według|przez|zdaniem',
    clause: 'jeśli|jeżeli|że|po|gdy|bo|mimo|przed|czy|zanim',
    and: 'i',
  },
  dates: {
    weekdays: [
      'poniedzia\\p{L}+',
      'wtor(?:ek|ku|kiem|kowy\\p{L}*)',
      'srod[aeyę]|srod[oe]wy?\\p{L}*|srode',
      'czwart(?:ek|ku|kiem|kow\\p{L}+)',
      'piat(?:ek|ku|kiem|kow\\p{L}+)',
      'sobot\\p{L}+',
      'niedziel\\p{L}+',
    ],
    months: [
      'stycz(?:nia|niu|en)',
      'lut(?:ego|ym|y)',
      'mar(?:ca|cu|zec)',
      'kwiet(?:nia|niu|ien)',
      'maj[au]?',
      'czerw(?:ca|cu|iec)',
      'lip(?:ca|cu|iec)',
      'sierp(?:nia|niu|ien)',
      'wrzes(?:nia|niu|ien)',
      'pazdziernik[au]?|pazdzierniku',
      'listopad(?:a|zie)?',
      'grud(?:nia|niu|zien)',
    ],
    today: 'dzis|dzisiaj|dzisiejsz\\p{L}+',
    yesterday: 'wczoraj|wczorajsz\\p{L}+',
    dayBefore: 'przedwczoraj',
    tomorrow: 'jutro|jutrzejsz\\p{L}+',
    newYearsEve:
      'sylwest\\p{L}+|noworoczn\\p{L}+ (?:oredzi|przemowieni|wystapieni)\\p{L}+|(?:oredzi|przemowieni)\\p{L}+ noworoczn\\p{L}+',
    coming: 'przyszl\\p{L}+|nadchodzac\\p{L}+|najblizsz\\p{L}+|kolejn\\p{L}+',
    ordinal: null,
    of: null,
  },
  actors: {
    matterBefore: 'o|w sprawie|dla|na|w|dotycząc\\p{L}+',
    matterAfter: null,
    coalition: 'sojuszni\\p{L}+ (?:ukrainy|kijowa)',
    leaders: 'sojusznicy',
    nobody: 'analiz\\p{L}*|opini\\p{L}*|wywiad|podcast|sondaz|media|szef|rzecznik|nowe|pilne',
  },
  places: {
    before: 'w|we|do',
    after: null,
  },
  genre: {
    asks: 'dlaczego|jak (?:trump|putin|rosja|ukraina|zachod|europa|wyglada)|co (?:oznacza|dalej|wiemy|zrobi|kryje|to oznacza)|w co gra|po co|kim jest|o co|scenariusz\\p{L}*',
    asksIf: 'czy|kto|kiedy|co|jak|jaki\\p{L}*|gdzie|ile',
    label: 'opinia|opinie|analiza|komentarz|felieton|wywiad|podcast|wyjasniamy|przeglad prasy|esej',
    headline: 'ekspert(?:ka|ow|em|a|zy)?|eksperci|analityk|analityc\\p{L}+|politolog|prasa o|niemiecka prasa|paradoks',
    lead: 'pisz[ea] (?:w|na) (?:analiz|felieton|komentarz)\\p{L}*|w (?:analizie|komentarzu|felietonie)|ekspert(?:a|ow|ka)? (?:ocenia|uwaza|ostrzega|twierdzi)|eksperci|analityc\\p{L}+|politolog|publicyst\\p{L}+|zdaniem (?:ekspert|analityk|politolog)\\p{L}*',
    poll: 'sondaz\\p{L}*|ankietowan\\p{L}+|badan(?:ia|iu|iach)? (?:opinii|\\p{L}+ miedzynarodowego instytutu)|(?:proc\\.?|procent|%) (?:ukraincow|polakow|rosjan|amerykanow|badanych|ankietowanych)|wiekszosc (?:ukraincow|polakow|rosjan|amerykanow|obywateli)|z (?:najnowszych )?badan|sadza (?:obywatele|ukraincy|polacy)',
    retrospective: 'rocznic\\p{L}*|lat temu|rok temu|podsumowanie roku|kalendarium',
    roundUp: 'na żywo',
    address: null,
  },
  pages: {
    openings: 'czytaj (?:też|także|więcej)|zobacz (?:też|także|również)',
    lines: 'reklama',
    promotion: null,
    invitation: null,
    follow: 'śledź|dołącz',
    channel: null,
    newsletter: null,
    our: 'nasz\\p{L}*',
    inbox: null,
    rights: 'wszelkie prawa zastrzeżone',
    by: 'autor:?',
    photo: 'fot\\.?',
    consent: null,
    paywall: '(?:dla|tylko dla) (?:subskrybentów|prenumeratorów)',
    feedFooter: 'Zobacz wszystkie materiały|Artykuł .{0,200}pochodzi z serwisu',
  },
};

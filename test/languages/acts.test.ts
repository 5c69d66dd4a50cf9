import { describe, expect, test } from '@jest/globals';
import { type ActCue, actCues } from '../../shared/detect/act/cues.ts';
import { nameContext } from '../../shared/detect/act/name-context.ts';
import { type Language, languages } from '../../shared/languages/language.ts';
import { languagePacks } from '../../shared/languages/language-packs.ts';
import { fold } from '../../shared/text/fold.ts';

/** A line that holds the cue; null where the language has none. */
type Lines = Readonly<Record<ActCue, string | null>>;

const headlines: Readonly<Record<Language, Lines>> = {
  en: {
    meet: 'The two sat down with the mediators',
    call: 'He telephoned Ankara at dawn',
    future: 'A second round is planned for autumn',
    infinitive: 'Envoys to gather on the coast',
    cancel: 'The trip was called off',
    move: 'The round was brought forward',
    'under-way': 'Both teams landed in Geneva',
    ended: 'The talks have ended after midnight',
    schedule: 'The Kremlin names the date',
    sign: 'Ministers initialled two pages',
    agree: 'Kyiv accepts the pause',
    reject: 'Moscow ruled out a pause',
    propose: 'Rome offered a third way',
    leak: 'A transcript came out at night',
    amend: 'Half of the text was redrafted',
    request: 'Paris urged both to wait',
    threaten: 'The general issued an ultimatum',
    withdraw: 'The team walked out at noon',
    announce: 'The palace confirmed the names',
    rumour: 'They reportedly flew at night',
    say: 'He praised the hosts',
  },
  ru: {
    meet: 'Послы встретились у озера',
    call: 'Он позвонил в Анкару',
    future: 'Второй тур запланирован на осень',
    infinitive: null,
    cancel: 'Поездка отменена',
    move: 'Раунд перенесли на пятницу',
    'under-way': 'Заседание стартовало утром',
    ended: 'Переговоры завершились ночью',
    schedule: 'В Кремле назвали дату',
    sign: 'Министры подписали две страницы',
    agree: 'Киев согласился на паузу',
    reject: 'Москва отвергла паузу',
    propose: 'Рим предложил третий путь',
    leak: 'Ночью случилась утечка',
    amend: 'В текст внесли поправки',
    request: 'Париж призвал обоих подождать',
    threaten: 'Генерал выдвинул ультиматум',
    withdraw: 'Делегация вышла из переговоров',
    announce: 'Дворец объявил имена',
    rumour: 'По слухам, улетели ночью',
    say: 'Он подчеркнул роль хозяев',
  },
  uk: {
    meet: 'Посли зустрілися біля озера',
    call: 'Він зателефонував до Анкари',
    future: 'Другий тур заплановано на осінь',
    infinitive: null,
    cancel: 'Поїздку скасовано',
    move: 'Раунд відклали до п’ятниці',
    'under-way': 'Розмови тривають зранку',
    ended: 'Переговори завершилися вночі',
    schedule: 'У Кремлі назвали дату',
    sign: 'Міністри підписали дві сторінки',
    agree: 'Київ погодився на паузу',
    reject: 'Москва відкинула паузу',
    propose: 'Рим запропонував третій шлях',
    leak: 'Уночі стався витік',
    amend: 'До тексту внесли поправки',
    request: 'Париж закликав обох зачекати',
    threaten: 'Генерал висунув ультиматум',
    withdraw: 'Делегація вийшла з переговорів',
    announce: 'Палац оголосив імена',
    rumour: 'За чутками, полетіли вночі',
    say: 'Він підкреслив роль господарів',
  },
  de: {
    meet: 'Die Botschafter berieten am See',
    call: 'Ein Telefonat mit Ankara am Morgen',
    future: 'Eine zweite Runde ist für Herbst geplant, sie soll dauern',
    infinitive: null,
    cancel: 'Die Reise ist abgesagt',
    move: 'Die Runde wurde vorverlegt',
    'under-way': 'Beide Gruppen sind eingetroffen',
    ended: 'Die Gespräche endeten nach Mitternacht',
    schedule: 'Der Kreml nennt einen Termin',
    sign: 'Minister unterzeichneten zwei Seiten',
    agree: 'Kiew akzeptiert die Pause',
    reject: 'Moskau lehnt die Pause ab',
    propose: 'Rom schlägt Aufschub vor',
    leak: 'Der Geheimplan kam nachts heraus',
    amend: 'Der halbe Text ist überarbeitet',
    request: 'Paris fordert Geduld',
    threaten: 'Der General droht erneut',
    withdraw: 'Moskau bricht alles ab',
    announce: 'Der Palast bestätigt die Namen',
    rumour: 'Sie flogen angeblich nachts',
    say: 'Er lobte die Gastgeber',
  },
  fr: {
    meet: 'Les ambassadeurs se retrouvent au bord du lac',
    call: 'Il a téléphoné à Ankara',
    future: 'Un second tour est prévu en automne',
    infinitive: null,
    cancel: 'Le voyage est annulé',
    move: 'Le tour est repoussé',
    'under-way': 'La séance est en cours',
    ended: 'Les pourparlers ont pris fin dans la nuit',
    schedule: 'Le Kremlin fixe une date',
    sign: 'Les ministres ont paraphé deux pages',
    agree: 'Kiev accepte la pause',
    reject: 'Moscou refuse la pause',
    propose: 'Rome propose une troisième voie',
    leak: 'Un plan secret circule',
    amend: 'La moitié du texte est remaniée',
    request: 'Paris exhorte les deux camps à attendre',
    threaten: 'Le général lance un ultimatum',
    withdraw: 'La délégation se retire de la table',
    announce: 'Le palais annonce les noms',
    rumour: 'Ils pourraient partir la nuit',
    say: 'Il déclare sa gratitude',
  },
  es: {
    meet: 'Los embajadores se reúnen junto al lago',
    call: 'Hubo una llamada a Ankara',
    future: 'Una segunda ronda está prevista en otoño',
    infinitive: null,
    cancel: 'El viaje se canceló',
    move: 'La ronda se aplaza',
    'under-way': 'La sesión arranca por la mañana',
    ended: 'Las conversaciones terminaron de noche',
    schedule: 'El Kremlin fija la fecha',
    sign: 'Los ministros firmaron, quien no firmó fue Lavrov: suscribe solo uno',
    agree: 'Kiev acepta la pausa',
    reject: 'Moscú rechaza la pausa',
    propose: 'Roma propone otra vía',
    leak: 'Se filtra el texto',
    amend: 'Medio texto fue modificado',
    request: 'París exige esperar',
    threaten: 'El general lanza un ultimátum',
    withdraw: 'La delegación se retira de la mesa',
    announce: 'El palacio anuncia los nombres',
    rumour: 'Supuestamente volaron de noche',
    say: 'Declaró su gratitud',
  },
  pl: {
    meet: 'Ambasadorzy spotkali się nad jeziorem',
    call: 'Zadzwonił do Ankary telefonicznie',
    future: 'Druga runda jest zaplanowana na jesień',
    infinitive: null,
    cancel: 'Podróż odwołano',
    move: 'Rundę przełożono',
    'under-way': 'Posiedzenie trwa od rana',
    ended: 'Rozmowy zakończyły się w nocy',
    schedule: 'Kreml podał datę',
    sign: 'Ministrowie podpisali dwie strony',
    agree: 'Kijów zgodził się na przerwę',
    reject: 'Moskwa odrzuciła przerwę',
    propose: 'Rzym zaproponował trzecią drogę',
    leak: 'W nocy nastąpił wyciek',
    amend: 'Połowę tekstu przeredagowano',
    request: 'Paryż wezwał do cierpliwości',
    threaten: 'Generał postawił ultimatum',
    withdraw: 'Delegacja zerwała kontakty',
    announce: 'Pałac ogłosił nazwiska',
    rumour: 'Podobno polecieli nocą',
    say: 'Podkreślił rolę gospodarzy',
  },
  it: {
    meet: 'Gli ambasciatori si incontrano sul lago',
    call: 'Una chiamata ad Ankara',
    future: 'Un secondo turno è previsto in autunno',
    infinitive: null,
    cancel: 'Il viaggio è annullato',
    move: 'Il turno è rinviato',
    'under-way': 'La seduta è in corso',
    ended: 'I colloqui sono conclusi nella notte',
    schedule: 'Il Cremlino indica la data',
    sign: 'I ministri firmano due pagine',
    agree: 'Kiev accetta la pausa',
    reject: 'Mosca respinge la pausa',
    propose: 'Roma propone una terza via',
    leak: 'Trapela il testo',
    amend: 'Metà del testo è stata modificata',
    request: 'Parigi esorta ad attendere',
    threaten: 'Il generale lancia un ultimatum',
    withdraw: 'La delegazione abbandona il tavolo',
    announce: 'Il palazzo annuncia i nomi',
    rumour: 'Secondo fonti sono partiti di notte',
    say: 'Dichiara la sua gratitudine',
  },
  tr: {
    meet: 'Elçiler göl kıyısında buluştu',
    call: 'Ankara ile telefonda konuştu',
    future: 'İkinci tur yarın',
    infinitive: null,
    cancel: 'Gezi iptal edildi',
    move: 'Tur ertelendi',
    'under-way': 'Oturum sabah başladı',
    ended: 'Görüşmeler sona erdi',
    schedule: 'Kremlin tarihi duyurdu',
    sign: 'Bakanlar iki sayfayı imzaladı',
    agree: 'Kiev molayı kabul etti',
    reject: 'Moskova molayı reddetti',
    propose: 'Roma üçüncü yol teklif etti',
    leak: 'Gizli plan gece çıktı',
    amend: 'Metnin yarısı revize edildi',
    request: 'Paris sabır talep etti',
    threaten: 'General ültimatom verdi',
    withdraw: 'Heyet masadan çekildi',
    announce: 'Saray isimleri duyurdu',
    rumour: 'Gece uçtukları iddia edildi',
    say: 'Ev sahiplerinin rolünü vurguladı',
  },
};

describe.each(languages)('in %s', (language) => {
  const lines = Object.entries(headlines[language]) as [ActCue, string | null][];

  test.each(lines)('the cue "%s" stands in: %s', (cue, line) => {
    if (line === null) expect(actCues[cue](fold(headlines.en[cue] ?? ''), language)).toBeNull();
    else expect(actCues[cue](fold(line), language)).not.toBeNull();
  });

  test('a line without news holds no cue', () => {
    const quiet = language === 'ru' || language === 'uk' ? 'Река Рона' : 'Rio Rhone';
    expect(lines.filter(([cue]) => actCues[cue](fold(quiet), language) !== null)).toEqual([]);
  });
});

test('a tag may carry a region, and an unknown one has no cues', () => {
  expect(actCues.cancel(fold('Die Reise ist abgesagt'), 'de-AT')).not.toBeNull();
  expect(actCues.cancel(fold('Die Reise ist abgesagt'), 'nl')).toBeNull();
});

/** What stands before a name: it is met; it is the source; it is in a clause; and a second name that is joined to it. */
const around: Readonly<Record<Language, readonly [toward: string, by: string, clause: string, joined: string]>> = {
  en: ['He spoke with ', 'A vow made by ', 'Doubts persist because ', ' and Y went'],
  ru: ['Он говорил против ', 'Хаос, по словам ', 'Сомнения остались, если ', ' и Ю ушли'],
  uk: ['Він говорив проти ', 'Хаос, за словами ', 'Сумніви лишились, якщо ', ' та Ю пішли'],
  de: ['Er sprach mit ', 'Chaos, so ', 'Zweifel blieben, weil ', ' und Y gingen'],
  fr: ['Il parlait avec ', 'Le chaos, selon ', 'Doutes malgré ', ' et Y partent'],
  es: ['Habló con ', 'Caos, según ', 'Dudas mientras ', ' y Z salieron'],
  pl: ['Rozmawiał wobec ', 'Chaos, według ', 'Wątpliwości, jeśli ', ' i Y poszli'],
  it: ['Parlava con ', 'Caos, secondo ', 'Dubbi mentre ', ' e Y escono'],
  tr: ['Bakan ile ', 'Kaos, göre ', 'Kuşkular sonra ', ' ve Y gitti'],
};

describe.each(languages)('around a name in %s', (language) => {
  const [toward, by, clause, joined] = around[language];

  test('two names are joined by its own word', () => {
    expect(joined).toMatch(new RegExp(`^ (?:${languagePacks[language].names.and}) `, 'u'));
  });

  test.each([
    ['toward', toward, ''],
    ['by', by, ''],
    ['clause', clause, ''],
    ['and-next', '', joined],
  ])('stands what makes it "%s"', (fact, before, after) => {
    expect(nameContext(before, after, language)).toContain(fact);
    expect(nameContext('Rhone ', ' Rhone', language)).not.toContain(fact);
  });
});

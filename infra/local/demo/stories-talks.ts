import { type Story, talks } from './sample-outlet.ts';

/** A meeting is announced, then held, which is two developments. The politicians are real, every event is invented. */
const geneva: readonly Story[] = [
  talks(
    'geneva-announced',
    'continental',
    '2026-09-07T08:10:00Z',
    'Witkoff and Umerov to meet in Geneva on Wednesday for talks on ending the war in Ukraine',
    "GENEVA (CPA) - U.S. special envoy Steve Witkoff and Ukraine's chief negotiator Rustem Umerov will meet in Geneva on Wednesday for a new round of talks on ending the war in Ukraine, two officials said on Monday.",
    'The delegations will discuss security guarantees for Ukraine and the sequence of a ceasefire, one of the officials said.',
    'Russia will not take part in the meeting, which is to be held at the U.S. mission on 9 September.',
    'The last meeting between the two delegations, in July, ended without a joint statement.',
  ),
  talks(
    'geneva-announced',
    'dnipro-visnyk',
    '2026-09-07T08:55:00Z',
    'Умєров і Віткофф зустрінуться в Женеві 9 вересня',
    'Українська та американська делегації проведуть переговори в Женеві у середу, 9 вересня. Про це повідомив секретар РНБО Рустем Умєров.',
    '«Ми готуємо новий раунд переговорів зі спецпосланцем США Стівом Віткоффом. На порядку денному гарантії безпеки та припинення вогню», – сказав Умєров.',
    'За його словами, російська сторона участі в зустрічі не братиме.',
  ),
  talks(
    'geneva-announced',
    'kyiv-evening',
    '2026-09-07T09:20:00Z',
    'Ukraine, US negotiators to hold talks in Geneva on Sept. 9, Umerov says',
    'Ukrainian and American negotiators will meet in Geneva on Sept. 9 to discuss security guarantees and a ceasefire, National Security and Defense Council Secretary Rustem Umerov said on Sept. 7.',
    '"We are preparing a new round of negotiations with special envoy Steve Witkoff," Umerov wrote.',
    'Russia has not been invited to the meeting.',
  ),
  talks(
    'geneva-announced',
    'rheinbote',
    '2026-09-07T09:45:00Z',
    'Witkoff und Umjerow treffen sich am Mittwoch in Genf zu Gesprächen über Ende des Ukraine-Kriegs',
    'Unterhändler der USA und der Ukraine wollen am Mittwoch in Genf über ein Ende des russischen Angriffskriegs verhandeln. Das kündigte der ukrainische Chefunterhändler Rustem Umjerow am Montag an.',
    'Der US-Sondergesandte Steve Witkoff werde die amerikanische Delegation leiten. Im Mittelpunkt stünden Sicherheitsgarantien für die Ukraine und eine Waffenruhe.',
    'Vertreter Russlands nehmen an dem Treffen nicht teil.',
  ),
  talks(
    'geneva-announced',
    'vesti-volga',
    '2026-09-07T10:05:00Z',
    'Уиткофф и Умеров проведут переговоры в Женеве 9 сентября',
    'Спецпосланник президента США Стив Уиткофф и секретарь СНБО Украины Рустем Умеров проведут переговоры в Женеве в среду, 9 сентября. Об этом сообщили в американской делегации.',
    'Стороны обсудят гарантии безопасности и условия прекращения огня.',
    'Российская делегация участвовать во встрече не будет, сказал пресс-секретарь президента РФ Дмитрий Песков.',
  ),
  talks(
    'geneva-held',
    'continental',
    '2026-09-09T15:40:00Z',
    'U.S. and Ukrainian delegations hold five hours of talks in Geneva',
    "GENEVA (CPA) - U.S. special envoy Steve Witkoff and Ukraine's chief negotiator Rustem Umerov met in Geneva on Wednesday for talks on ending the war in Ukraine that lasted five hours, officials on both sides said.",
    'Witkoff called the meeting constructive. Umerov said the delegations had gone through every point on security guarantees.',
    'No documents were signed.',
    'The two sides are to report to their presidents before they decide on the next round.',
  ),
  talks(
    'geneva-held',
    'dnipro-visnyk',
    '2026-09-09T16:00:00Z',
    'У Женеві завершилися переговори делегацій України та США',
    "Переговори української та американської делегацій у Женеві тривали п'ять годин і завершилися у середу, 9 вересня, повідомив Рустем Умєров.",
    '«Зустріч зі Стівом Віткоффом була змістовною. Ми пройшли всі пункти щодо гарантій безпеки», – сказав Умєров після переговорів.',
    'Жодних документів сторони не підписували.',
  ),
  {
    ...talks(
      'geneva-held',
      'thames-courier',
      '2026-09-09T16:20:00Z',
      'US and Ukrainian envoys meet in Geneva for talks on ending the war',
      'American and Ukrainian negotiators met in Geneva on Wednesday for talks on ending the war in Ukraine, their first meeting since July.',
      'Steve Witkoff, the US special envoy, and Rustem Umerov, who leads the Ukrainian delegation, spoke for five hours behind closed doors.',
      'Neither delegation took questions when it left the building.',
    ),
    edit: {
      at: '2026-09-09T17:05:00Z',
      headline: 'US and Ukrainian envoys meet in Geneva for talks on ending the war, call them constructive',
      body: [
        'Steve Witkoff, the US special envoy, and Rustem Umerov, who leads the Ukrainian delegation, spoke for five hours behind closed doors.',
        'Mr Witkoff later called the talks constructive. Mr Umerov said that every point on security guarantees had been discussed.',
        'Both delegations said that nothing had been signed.',
      ],
    },
  },
  talks(
    'geneva-held',
    'rheinbote',
    '2026-09-09T16:30:00Z',
    'Genf: Delegationen der USA und der Ukraine beenden Gespräche nach fünf Stunden',
    'Unterhändler der USA und der Ukraine haben am Mittwoch in Genf fünf Stunden lang über ein Ende des Krieges verhandelt. Das teilten beide Delegationen mit.',
    'Der US-Sondergesandte Steve Witkoff nannte das Treffen konstruktiv. Nach Angaben des ukrainischen Chefunterhändlers Rustem Umjerow ging es um Sicherheitsgarantien.',
    'Unterzeichnet wurde nichts.',
  ),
  talks(
    'geneva-held',
    'neva-monitor',
    '2026-09-09T16:45:00Z',
    'В Женеве прошли переговоры делегаций США и Украины',
    'Делегации США и Украины в среду, 9 сентября, провели в Женеве переговоры о завершении войны. Встреча длилась пять часов.',
    'Спецпосланник Стив Уиткофф назвал ее конструктивной. Глава украинской делегации Рустем Умеров сообщил, что стороны обсудили гарантии безопасности.',
    'Документов по итогам встречи не подписали.',
  ),
];

/** The Kremlin says no; two of the three first reports come from outlets of one state. */
const troops: readonly Story[] = [
  talks(
    'troops',
    'vesti-volga',
    '2026-09-08T10:15:00Z',
    'Песков: Россия не примет европейские войска на Украине в рамках мирного соглашения',
    'Россия отвергает размещение европейских военных на территории Украины в рамках мирного соглашения, заявил во вторник пресс-секретарь президента РФ Дмитрий Песков.',
    '«Для нас это неприемлемо, и мы говорили об этом американской стороне», – сказал Песков журналистам.',
    'По его словам, Москва остается открытой для переговоров об урегулировании на Украине.',
  ),
  talks(
    'troops',
    'telegraf-stolitsa',
    '2026-09-08T10:25:00Z',
    'В Кремле отвергли размещение европейских войск на Украине по мирному соглашению',
    'Размещение европейских войск на Украине в рамках мирного соглашения неприемлемо для России, заявил представитель Кремля Дмитрий Песков.',
    'Песков напомнил, что Москва говорила об этом американской стороне на переговорах.',
  ),
  talks(
    'troops',
    'continental',
    '2026-09-08T10:40:00Z',
    'Kremlin rejects European troops in Ukraine as part of any peace deal',
    'MOSCOW (CPA) - Russia rejects the deployment of European troops in Ukraine as part of a peace agreement, Kremlin spokesman Dmitry Peskov said on Tuesday.',
    '"This is unacceptable for us, and we have said so to the American side," Peskov told reporters.',
    'European countries have offered to send a force to Ukraine after a ceasefire as a security guarantee.',
  ),
  talks(
    'troops',
    'potomac-daily',
    '2026-09-08T12:05:00Z',
    'Russia rules out European troops in Ukraine under a peace deal, Kremlin says',
    'The Kremlin on Tuesday rejected the deployment of European troops in Ukraine under a peace deal, a day before American and Ukrainian negotiators are due to meet in Geneva.',
    'Dmitry Peskov, the Kremlin spokesman, said that such a force was "unacceptable" to Russia and that Washington had been told so.',
    'The force is at the heart of the security guarantees that Kyiv wants from its allies.',
  ),
];

const wireBody = [
  'The amended draft keeps 20 points and was passed to Washington through the delegations, Zelenskiy told reporters in Kyiv.',
  'He said the changes concern the Zaporizhzhia nuclear plant, the exchange of all prisoners and the guarantees that allies would give once a ceasefire holds.',
  '"We have sent our version of the peace plan to the American side. Now we are waiting for an answer," he said.',
  'The White House did not immediately comment on the proposal.',
] as const;
const wireLead =
  'KYIV (CPA) - Ukraine has handed the United States an amended version of a 20-point peace plan, President Volodymyr Zelenskiy said on Tuesday.';

/** A proposal, as an agency told it; two papers print the agency's text. */
const draft: readonly Story[] = [
  {
    ...talks(
      'draft',
      'continental',
      '2026-09-08T15:00:00Z',
      'Ukraine hands U.S. amended 20-point peace plan, Zelenskiy says',
      wireLead,
      ...wireBody,
    ),
    wire: 'CPA',
  },
  {
    ...talks(
      'draft',
      'harbor-ledger',
      '2026-09-08T15:35:00Z',
      'Ukraine sends US amended 20-point peace plan, Zelensky says',
      wireLead,
      ...wireBody,
    ),
    wire: 'CPA',
  },
  {
    ...talks(
      'draft',
      'gulf-dispatch',
      '2026-09-08T16:10:00Z',
      'Zelensky: Ukraine has handed amended 20-point peace plan to US',
      wireLead,
      ...wireBody.slice(0, 3),
    ),
    wire: 'CPA',
  },
  talks(
    'draft',
    'lviv-ranok',
    '2026-09-08T15:50:00Z',
    'Зеленський: Україна передала США оновлений мирний план із 20 пунктів',
    'Україна передала Сполученим Штатам оновлену версію мирного плану з 20 пунктів. Про це президент Володимир Зеленський сказав журналістам у Києві у вівторок.',
    '«Ми надіслали американській стороні нашу версію мирного плану. Тепер чекаємо на відповідь», – сказав Зеленський.',
    'Зміни стосуються Запорізької АЕС, обміну полоненими «всіх на всіх» та гарантій безпеки.',
  ),
  talks(
    'draft',
    'neva-monitor',
    '2026-09-08T16:30:00Z',
    'Зеленский: Украина передала США новый вариант мирного плана из 20 пунктов',
    'Украина передала США обновленный вариант мирного плана из 20 пунктов, сообщил во вторник президент Владимир Зеленский.',
    'Изменения касаются Запорожской АЭС, обмена пленными и гарантий безопасности, сказал он журналистам в Киеве.',
  ),
];

export const meetingsAndPlans: readonly Story[] = [...geneva, ...troops, ...draft];

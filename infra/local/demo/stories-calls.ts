import { type Story, talks } from './sample-outlet.ts';

/** Two presidents speak; told from both sides within the hour. */
const call: readonly Story[] = [
  talks(
    'call',
    'telegraf-stolitsa',
    '2026-09-09T19:30:00Z',
    'Путин и Трамп провели телефонный разговор об урегулировании на Украине',
    'Президент РФ Владимир Путин и президент США Дональд Трамп в среду провели телефонный разговор об урегулировании на Украине, сообщил помощник президента Юрий Ушаков.',
    'Беседа продолжалась 75 минут. Лидеры обсудили итоги переговоров в Женеве, сказал Ушаков.',
  ),
  talks(
    'call',
    'vesti-volga',
    '2026-09-09T19:40:00Z',
    'Ушаков: Путин и Трамп 75 минут говорили по телефону об Украине',
    'Владимир Путин и Дональд Трамп в среду вечером обсудили по телефону мирное урегулирование на Украине. Разговор длился 75 минут, рассказал журналистам помощник президента РФ Юрий Ушаков.',
    'По словам Ушакова, американский президент рассказал о переговорах своей делегации в Женеве.',
    'Президенты договорились оставаться на связи.',
  ),
  talks(
    'call',
    'potomac-daily',
    '2026-09-09T20:05:00Z',
    'Trump and Putin discuss ending Ukraine war in 75-minute phone call',
    'President Donald Trump spoke by phone with Russian President Vladimir Putin on Wednesday about ending the war in Ukraine, the White House said.',
    'The call lasted 75 minutes and came hours after American and Ukrainian negotiators met in Geneva.',
    '"It was a good call," Mr. Trump told reporters in the Oval Office. "We will see what happens."',
  ),
  talks(
    'call',
    'thames-courier',
    '2026-09-09T20:30:00Z',
    'Trump and Putin speak by telephone about Ukraine peace talks',
    'Donald Trump and Vladimir Putin spoke by telephone on Wednesday evening about the talks on ending the war in Ukraine, the White House and the Kremlin said.',
    'The conversation lasted an hour and a quarter, according to Yuri Ushakov, an aide to the Russian president.',
    'Volodymyr Zelensky said that he expected to be briefed by the American side.',
  ),
  talks(
    'call',
    'kyiv-evening',
    '2026-09-09T20:50:00Z',
    'Trump, Putin hold phone call on peace talks after Geneva meeting',
    'U.S. President Donald Trump and Russian President Vladimir Putin held a phone call on Sept. 9 about peace talks on Ukraine, the White House confirmed.',
    'Kremlin aide Yuri Ushakov said the call lasted 75 minutes.',
  ),
  talks(
    'call',
    'rheinbote',
    '2026-09-09T21:10:00Z',
    'Trump und Putin telefonieren zu Friedensgesprächen über die Ukraine',
    'US-Präsident Donald Trump und der russische Präsident Wladimir Putin haben am Mittwoch über ein Ende des Ukraine-Kriegs telefoniert. Das bestätigten das Weiße Haus und der Kreml.',
    'Das Gespräch dauerte nach Angaben von Kremlberater Juri Uschakow 75 Minuten.',
  ),
];

/** The next round is set, with Russia at the table. */
const abuDhabi: readonly Story[] = [
  talks(
    'abu-dhabi',
    'gulf-dispatch',
    '2026-09-10T09:00:00Z',
    'Abu Dhabi to host US, Russia and Ukraine for peace talks on September 15',
    'Abu Dhabi will host delegations of the United States, Russia and Ukraine for peace talks on September 15, the UAE foreign ministry said on Thursday.',
    'It will be the first time this year that the three delegations sit at one table.',
    'The ministry said the Emirates had offered to host the trilateral talks at the request of all sides.',
  ),
  talks(
    'abu-dhabi',
    'continental',
    '2026-09-10T09:20:00Z',
    'U.S., Russia and Ukraine to hold three-way peace talks in Abu Dhabi on Sept. 15',
    'ABU DHABI (CPA) - Delegations of the United States, Russia and Ukraine will hold peace talks in Abu Dhabi on 15 September, the foreign ministry of the United Arab Emirates said on Thursday.',
    'Kremlin aide Yuri Ushakov confirmed that a Russian delegation would take part in the trilateral talks.',
    'Ukraine will be represented by Rustem Umerov, his office said.',
  ),
  talks(
    'abu-dhabi',
    'dnipro-visnyk',
    '2026-09-10T09:50:00Z',
    'Тристоронні переговори України, США та Росії відбудуться в Абу-Дабі 15 вересня',
    'Делегації України, США та Росії проведуть мирні переговори в Абу-Дабі 15 вересня, повідомило у четвер міністерство закордонних справ ОАЕ.',
    'Українську делегацію очолить Рустем Умєров, повідомили в його офісі.',
  ),
  talks(
    'abu-dhabi',
    'neva-monitor',
    '2026-09-10T10:10:00Z',
    'Переговоры США, России и Украины пройдут в Абу-Даби 15 сентября',
    'Трехсторонние переговоры делегаций США, России и Украины пройдут в Абу-Даби 15 сентября, сообщил в четверг МИД ОАЭ.',
    'Участие российской делегации подтвердил помощник президента Юрий Ушаков.',
  ),
  talks(
    'abu-dhabi',
    'alpenblatt',
    '2026-09-10T10:40:00Z',
    'USA, Russland und Ukraine verhandeln am 15. September in Abu Dhabi',
    'Delegationen der USA, Russlands und der Ukraine kommen am 15. September in Abu Dhabi zu Friedensgesprächen zusammen. Das teilte das Außenministerium der Emirate am Donnerstag mit.',
    'Kremlberater Juri Uschakow bestätigte die Teilnahme einer russischen Delegation an den trilateralen Gesprächen.',
  ),
];

/** On the talks, but nobody did anything: kept in the timeline, mailed to nobody. */
const thoughts: readonly Story[] = [
  talks(
    'opinion',
    'alpenblatt',
    '2026-09-10T05:30:00Z',
    'Kommentar: Warum Genf noch kein Frieden ist',
    'Ein Kommentar. Fünf Stunden haben die Unterhändler der USA und der Ukraine in Genf gesprochen. Wer daraus auf ein baldiges Ende des Krieges schließt, macht es sich zu leicht, meint unsere Autorin.',
    'Solange Moskau jede europäische Truppe in der Ukraine ablehnt, bleiben Sicherheitsgarantien ein Wort auf Papier.',
    'Europa sollte die Friedensgespräche deshalb nicht nur beobachten, sondern eigene Vorschläge machen.',
  ),
  talks(
    'poll',
    'lviv-ranok',
    '2026-09-10T07:15:00Z',
    'Опитування: 58% українців підтримують мирні переговори за умови гарантій безпеки',
    '58% українців підтримують мирні переговори з Росією за посередництва США, якщо Україна отримає гарантії безпеки. Такі результати опитування оприлюднив у четвер Центр соціологічних студій.',
    'Проти будь-яких переговорів висловилися 23% опитаних, ще 19% не визначилися.',
    'Опитування проводили телефоном з 28 серпня до 3 вересня, похибка не перевищує 2,2%.',
  ),
];

export const callsAndPlans: readonly Story[] = [...call, ...abuDhabi, ...thoughts];

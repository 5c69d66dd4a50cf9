import { describe, expect, test } from '@jest/globals';
import { findMentions } from '../../shared/detect/relevance/find-mentions.ts';

const judged = (headline: string, body = '', language = 'en') =>
  findMentions({ headline, body, language, published: '2026-02-10T08:00:00Z' });

describe('findMentions', () => {
  test.each([
    [
      'en',
      'Witkoff and Kushner meet Putin in Moscow to discuss peace plan for Ukraine',
      'The Kremlin said no deal on territory was reached.',
    ],
    [
      'de',
      'Selenskyj und Trump beraten über Friedensplan für die Ukraine',
      'Sicherheitsgarantien sind weiter strittig.',
    ],
    [
      'fr',
      'Les négociateurs russes et ukrainiens reprennent les pourparlers de paix à Genève',
      'Washington espère un cessez-le-feu.',
    ],
    ['es', 'Zelenski y Trump negocian el plan de paz para Ucrania', 'El Kremlin exige garantías.'],
    [
      'pl',
      'Witkoff spotka się z Putinem w sprawie planu pokojowego dla Ukrainy',
      'Kreml potwierdza rozmowy o zakończeniu wojny.',
    ],
    ['it', 'Ucraina, al via i negoziati di pace a Ginevra tra russi e ucraini', 'Umerov guida la delegazione di Kiev.'],
    ['tr', "Rusya ve Ukrayna heyetleri İstanbul'da ateşkes görüşmelerine başladı", 'Umerov ve Medinskiy katıldı.'],
    ['ru', 'Путин и Уиткофф обсудили мирный план по Украине', 'Ушаков назвал переговоры полезными.'],
    ['uk', 'Умєров і Віткофф обговорили мирний план у Женеві', 'Переговори про припинення вогню тривають.'],
  ])('finds a report about the talks in %s', (language, headline, body) => {
    expect(judged(headline, body, language).verdict).toBe('about');
  });

  test.each([
    [
      'another conflict',
      'Hamas weighs truce offer as Witkoff arrives in Cairo',
      'Israel has agreed to a pause in Gaza.',
    ],
    ['other talks', 'Iran and US open nuclear talks in Muscat', 'Witkoff and Kushner lead the American team.'],
    ['war reporting', 'Russian drones hit apartment block in Kharkiv', 'Three people were killed, the mayor said.'],
    ['sport', 'Dynamo wins derby in Kyiv', 'The coach praised a young striker.'],
    ['no concern at all', 'Recipe of the week: pumpkin soup', 'Serves four.'],
  ])('leaves out %s', (_, headline, body) => {
    expect(judged(headline, body).verdict).toBe('none');
  });

  test('calls it a mention where the talks are named beside other news', () => {
    const { verdict } = judged(
      'Four killed in Russian missile strike on Odesa',
      'Rescuers searched the rubble overnight. The attack came days before peace talks between Russia and Ukraine in Geneva.',
    );
    expect(verdict).toBe('mention');
  });

  test('knows talks on Ukraine in a city that other talks made known', () => {
    expect(judged('Oman postpones weekend talks between Russia, Ukraine and the US, no new date').verdict).toBe(
      'about',
    );
    expect(judged('US and Iran hold nuclear talks in Muscat', 'Oman mediates between the two.').verdict).toBe('none');
  });

  test('calls it a mention where the headline tells of fighting first and of talks beside it', () => {
    expect(judged('Russian drones kill four in Kharkiv as negotiators meet in Geneva').verdict).toBe('mention');
  });

  test('shows the sentences verbatim with their offsets', () => {
    const body = 'It rained. Zelensky said peace talks with Russia would resume in Geneva on Monday.';
    const { sentences } = judged('Zelensky: peace talks with Russia to resume', body);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text, part, start, end } of sentences) {
      expect(text).toBe((part === 'body' ? body : 'Zelensky: peace talks with Russia to resume').slice(start, end));
    }
  });

  test.each([
    'Trump and Putin discuss ceasefire in Ukraine by phone',
    'Russian drones kill four in Kharkiv as negotiators meet in Geneva',
  ])('gives reasons that add up to the log-odds of the score: %s', (headline) => {
    const { score, reasons } = judged(headline);
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(Math.log(score / (1 - score)), 0);
  });

  test('shows at most twelve sentences of a long article', () => {
    const body = 'Zelensky said peace talks with Russia would resume in Geneva. '.repeat(60);
    expect(judged('Peace talks on Ukraine resume', body).sentences).toHaveLength(12);
  });

  test('shows the first sentences of an article on the talks, which say who did what, and later ones on the talks alone', () => {
    const body = `It rained. The hall was cold. Coffee was served. The band played. ${'Guests left. '.repeat(3)}A ceasefire in Ukraine is near.`;
    const { verdict, sentences } = judged('Putin and Zelensky agree to peace talks in Istanbul', body);
    expect(verdict).toBe('about');
    // The headline and the three sentences after it.
    expect(sentences.map(({ text }) => text.trim())).toEqual([
      'Putin and Zelensky agree to peace talks in Istanbul',
      'It rained.',
      'The hall was cold.',
      'Coffee was served.',
      'A ceasefire in Ukraine is near.',
    ]);
  });

  test('names the twelve weightiest reasons, the others in one', () => {
    const { reasons } = judged('Trump and Putin discuss ceasefire in Ukraine by phone');
    expect(reasons).toHaveLength(13);
    expect(reasons.at(-1)?.rule).toBe('all else');
    const weights = reasons.slice(0, 12).map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test('does not take an aggregator’s other headlines for the item', () => {
    const body = 'Farm prices rise again in spring Daily News\nZelensky and Putin agree ceasefire at peace talks Other';
    expect(judged('Farm prices rise again in spring - Daily News', body).verdict).toBe('none');
  });
});

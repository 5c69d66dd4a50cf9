import { describe, expect, test } from '@jest/globals';
import { explainedOf } from '../../../../infra/local/cli/commands/explain.ts';
import { explanation } from '../../../../infra/local/cli/explanation.ts';

const now = '2026-02-12T09:00:00Z';

function explained(headline: string, body: string, language = 'en', published: string | null = null): string {
  return explanation(explainedOf({ headline, body, language, published, readAs: 'plain text' }, now));
}

describe('an explanation', () => {
  const rejection = explained(
    'Kremlin rejects European ceasefire proposal',
    'Kremlin spokesman Dmitry Peskov said on Tuesday that Russia would not accept a truce.\n' +
      'Ukraine was ready for peace talks in Istanbul.',
    'en',
    '2026-02-11T15:00:00Z',
  );

  test('tells what happened, each slot with the sentence it was read in', () => {
    expect(rejection).toMatch(/What +Rejection \(kind rejection, phase rejected\)/);
    expect(rejection).toMatch(/Who acted +Peskov \(sentence 2\)/);
    expect(rejection).toMatch(/With or towards +Russia \(sentence 1\)/);
    // Istanbul is where talks may be, not where the refusal was told.
    expect(rejection).toMatch(/Where +unknown/);
    expect(rejection).toMatch(/When +2026-02-10 \(to the day; sentence 2\)/);
  });

  test('names the sentence that tells where a meeting is', () => {
    const meeting = explained(
      'Rubio and Lavrov meet in Geneva for peace talks on Ukraine',
      'They spoke for two hours.',
    );
    expect(meeting).toMatch(/Where +Geneva \(named in sentence 1\)/);
  });

  test('tells yes or no, the day told and the day planned, the figure and what no longer holds', () => {
    expect(rejection).toMatch(/Told on +2026-02-11\n +Answer +no\n/);
    const moved = explained(
      'CORRECTION: Rubio and Sybiha to meet in Vienna on Friday instead of Geneva over 30-day ceasefire in Ukraine',
      'The ministers will talk for a day.',
      'en',
      '2026-02-11T15:00:00Z',
    );
    expect(moved).toMatch(/Planned for +2026-02-13 \(to the day; sentence 1\)/);
    expect(moved).toMatch(/Figure +30 days \(sentence 1\)/);
    expect(moved).toMatch(/Changed +no longer in Geneva; labelled a correction/);
  });

  test('has no name of a feature in it', () => {
    expect(rejection).not.toMatch(/\b(top|lead|rest|near|open|all):[a-z]/);
  });

  test('puts the weightiest reasons first, for and against apart', () => {
    const [before = '', after = ''] = rejection.split('Reasons against');
    const weights = (text: string) =>
      [...text.matchAll(/^ {2}([+-]\d+\.\d\d) {2}(?!many small)/gm)].map(([, weight]) => Number(weight));
    const [pro, contra] = [weights(before), weights(after)];
    expect(pro.length).toBeGreaterThan(3);
    expect(pro).toEqual([...pro].sort((a, b) => b - a));
    expect(pro.every((weight) => weight > 0)).toBe(true);
    expect(contra.length).toBeGreaterThan(0);
    expect(contra).toEqual([...contra].sort((a, b) => a - b));
    expect(contra.every((weight) => weight < 0)).toBe(true);
  });

  test('says from which day a text without a date was reckoned', () => {
    const undated = explained(
      'Zelensky and Trump hold call on peace plan',
      'They spoke on security guarantees for Ukraine.',
    );
    expect(undated).toMatch(/When .*reckoned from today, as the text shows no date of its own/);
  });

  test('of news on other things names what was found, and what was not', () => {
    const museum = explained('Macron opens a museum in Paris', 'The rooms had been closed for a year.');
    expect(museum).toContain('Not on the talks.\nProbability under 1 %');
    expect(museum).toContain('neither a party to the war nor a settlement is named');
    expect(museum).toMatch(/\[headline\] Macron opens a museum in Paris\n +Macron, .*Paris/);
    expect(museum).not.toContain('What happened');
  });

  test('points at the sentence also where the verdict is no', () => {
    const trade = explained('Trump and Xi agree on tariffs after talks', 'Russia was not discussed.');
    expect(trade).toContain('Not on the talks.');
    expect(trade).toMatch(/negotiations.* \(sentence \d\)/);
  });

  test('names the language that the text shows, not the one it is tagged with', () => {
    expect(
      explained('Зеленський обговорив із Трампом мирні переговори', 'Сторони говорили про гарантії безпеки.'),
    ).toContain('a text in Ukrainian counts');
    expect(
      explained(
        'Zelensky et Macron discutent du plan de paix',
        'Ils ont parlé des garanties de sécurité pour les Ukrainiens.',
      ),
    ).toContain('a text in French counts');
  });
});

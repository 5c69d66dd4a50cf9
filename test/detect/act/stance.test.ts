import { expect, test } from '@jest/globals';
import { withStance } from '../../../shared/detect/act/stance.ts';
import type { Language } from '../../../shared/languages/language.ts';

const rejection = { kind: 'rejection', phase: 'rejected' } as const;

const lines: readonly (readonly [language: Language, no: string, notNo: string, yes: string, notMet: string])[] = [
  [
    'en',
    'Kremlin rejects truce plan',
    'Kremlin did not reject truce plan',
    'Kyiv accepts truce plan',
    'Rubio and Lavrov did not meet',
  ],
  ['de', 'Kreml lehnt Plan ab', 'Kreml lehnt Plan nicht ab', 'Kiew nimmt den Plan an', 'Das Treffen fand nicht statt'],
  [
    'fr',
    'Moscou a rejeté le plan',
    'Moscou n’a pas rejeté le plan',
    'Kiev accepte la trêve',
    'La réunion n’a pas eu lieu',
  ],
  ['es', 'Moscú rechaza el plan', 'Moscú no rechaza el plan', 'Kiev acepta la tregua', 'La reunión no se celebró'],
  [
    'it',
    'Mosca respinge il piano',
    'Mosca non respinge il piano',
    'Kiev accetta la tregua',
    'L’incontro non ha avuto luogo',
  ],
  ['pl', 'Kreml odrzucił plan', 'Kreml nie odrzucił planu', 'Kijów zgadza się na rozejm', 'Spotkanie nie odbyło się'],
  ['tr', 'Kremlin planı reddetti', 'Kremlin planı reddetmedi', 'Kiev planı kabul etti', 'Görüşme gerçekleşmedi'],
  ['ru', 'Кремль отвергает план', 'Кремль не отвергает план', 'Киев согласился на перемирие', 'Встреча не состоялась'],
  ['uk', 'Кремль відкидає план', 'Кремль не відкидає план', 'Київ погодився на перемир’я', 'Зустріч не відбулася'],
];

test.each(lines)('in %s no, not no, yes and not held are four things', (language, no, notNo, yes, notMet) => {
  expect(withStance(rejection, no, language)).toMatchObject({ kind: 'rejection', stance: 'no' });
  expect(withStance(rejection, notNo, language)).toMatchObject({ kind: 'statement', stance: 'none' });
  expect(withStance(rejection, yes, language)).toMatchObject({ kind: 'agreement', stance: 'yes' });
  expect(withStance({ kind: 'meeting', phase: 'held' }, notMet, language)).toMatchObject({ phase: 'cancelled' });
});

test('they met where the headline says so and announces nothing', () => {
  const announced = { kind: 'announcement', phase: 'announced' } as const;
  expect(withStance(announced, 'Rubio met Lavrov in Vienna', 'en')).toMatchObject({ kind: 'meeting', phase: 'held' });
  expect(withStance(announced, 'Rubio, who met Lavrov, will meet Sybiha', 'en')).toMatchObject(announced);
});

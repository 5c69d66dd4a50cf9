import { describe, expect, test } from '@jest/globals';
import { wireOf } from '../../../shared/detect/page/wire-agency.ts';

const text = 'The delegations met in Geneva on Monday.';

describe('an agency is credited', () => {
  test.each([
    [['Anna Berg', 'Reuters'], 'Reuters'],
    [['Редакция', 'Рейтер'], 'Reuters'],
    [['Anna Berg and AP'], 'AP'],
    [['Associated Press'], 'AP'],
    [['Agence France-Presse'], 'AFP'],
    [['dpa/Anna Berg'], 'dpa'],
    [['ТАСС'], 'TASS'],
    [['Інтерфакс-Україна'], 'Interfax-Ukraine'],
    [['Интерфакс'], 'Interfax'],
    [['РИА Новости'], 'RIA Novosti'],
    [['Укрінформ'], 'Ukrinform'],
    [['PAP'], 'PAP'],
    [['ANSA'], 'ANSA'],
    [['EFE'], 'EFE'],
    [['Anadolu Ajansı'], 'Anadolu'],
    [['AA'], 'Anadolu'],
    [['Xinhua'], 'Xinhua'],
    [['UPI'], 'UPI'],
    [['Bloomberg'], 'Bloomberg'],
  ])('in the byline: %j', (authors, agency) => {
    expect(wireOf(authors, text)).toBe(agency);
  });

  test.each([
    ['before the text', `KYIV (Reuters) - ${text}`, 'Reuters'],
    ['between strokes', `MOSKAU /TASS/ ${text}`, 'TASS'],
    ['behind the text', `${text}\n\n(PAP)`, 'PAP'],
    ['behind its last sentence', `Se reunieron en Ginebra. (EFE).`, 'EFE'],
  ])('%s', (_, credited, agency) => {
    expect(wireOf([], credited)).toBe(agency);
  });
});

describe('no agency is credited', () => {
  test.each([
    ['by a name in a sentence', 'Officials told Reuters that talks go on.'],
    ['by part of a word', 'GENEVA (APPLE) - The firm was silent.'],
    ['by brackets in the middle', `${text}\n${text} (Reuters) ${text}`],
    ['by nobody', text],
  ])('%s', (_, told) => {
    expect(wireOf([], told)).toBeNull();
  });
});

test('a credit stands in the first 80 characters of the first line, or in the last 200 of all', () => {
  expect(wireOf([], `${'x'.repeat(79)} (AFP) ${text}`)).toBe('AFP');
  expect(wireOf([], `${'x'.repeat(80)} (AFP) ${text}`)).toBeNull();
  expect(wireOf([], `${text}\n(AFP)${' '.repeat(195)}`)).toBe('AFP');
  expect(wireOf([], `${text}\n(AFP)${' '.repeat(196)}`)).toBeNull();
});

test('a credit is short: 40 characters before a text, 30 behind it', () => {
  const credit = (length: number) => `(AFP ${'x'.repeat(length - 4)})`;
  expect(wireOf([], `${credit(40)} ${text}`)).toBe('AFP');
  expect(wireOf([], `${credit(41)} ${text}`)).toBeNull();
  expect(wireOf([], `${text} ${text} ${text} ${credit(30)}`)).toBe('AFP');
  expect(wireOf([], `${text} ${text} ${text} ${credit(31)}`)).toBeNull();
});

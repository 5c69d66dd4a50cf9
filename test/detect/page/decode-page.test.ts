import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodePage } from '../../../shared/detect/page/decode-page.ts';

const russian = '<html><body><p>Переговоры продолжатся завтра, сообщил источник в делегации.</p>';

test('the HTTP header names the charset', () => {
  expect(decodePage(iconv.encode(russian, 'windows-1251'), 'text/html; charset=windows-1251')).toBe(russian);
  expect(decodePage(iconv.encode(russian, 'koi8-r'), 'text/html; charset="KOI8-R"')).toBe(russian);
});

test('the page names its charset where the header does not', () => {
  const html = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${russian}`;
  expect(decodePage(iconv.encode(html, 'windows-1251'), 'text/html')).toBe(html);
});

test('a byte order mark overrules what is declared, and is not part of the text', () => {
  expect(decodePage(iconv.encode(russian, 'utf-16le', { addBOM: true }), 'text/html; charset=utf-8')).toBe(russian);
});

test('undeclared bytes that are no UTF-8 are taken as Cyrillic where they look so, else as Western', () => {
  expect(decodePage(iconv.encode(russian, 'windows-1251'), null)).toBe(russian);
  expect(decodePage(iconv.encode('<p>Négociations à Genève, dès mardi', 'windows-1252'), null)).toBe(
    '<p>Négociations à Genève, dès mardi',
  );
});

test('an unknown charset does not stop the page from being read', () => {
  expect(decodePage(new TextEncoder().encode(russian), 'text/html; charset=x-unknown')).toBe(russian);
});

test('the charset of a script is not the page’s; an XML declaration names it too', () => {
  const script = '<script src="/a.js" charset="UTF-8"></script>';
  const html = `${script}<meta charset="ISO-8859-2"><p>Rozmowy pokojowe będą wznowione we wtorek, piszą źródła`;
  expect(decodePage(iconv.encode(html, 'iso-8859-2'), null)).toBe(html);
  const xml = `<?xml version="1.0" encoding="windows-1251"?>${russian}`;
  expect(decodePage(iconv.encode(xml, 'windows-1251'), null)).toBe(xml);
});

test('what is declared and cannot be true is not believed', () => {
  const html = `<meta charset="utf-8">${russian.repeat(4)}`;
  expect(decodePage(iconv.encode(html, 'windows-1251'), 'text/html; charset=utf-8')).toBe(html);
  const page = `<meta charset="utf-8">${russian}`;
  expect(decodePage(new TextEncoder().encode(page), 'text/html; charset=iso-8859-1')).toBe(page);
});

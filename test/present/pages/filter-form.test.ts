import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { kinds } from '../../../shared/detect/act/kinds.ts';
import { filterForm } from '../../../shared/present/pages/filter-form.ts';
import type { TimelineQuery } from '../../../shared/present/query.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };
const form = (query: Partial<TimelineQuery> = {}, actors: readonly string[] = []) =>
  load(filterForm({ ...everything, ...query }, actors, '2026-01-06').html);
const optionsOf = ($: ReturnType<typeof form>, name: string) =>
  $(`select[name=${name}] option`)
    .map((_, option) => `${$(option).attr('value')}: ${$(option).text()}`)
    .get();

describe('the filter', () => {
  test('holds what was asked for', () => {
    const $ = form({ since: '2026-01-01', until: '2026-01-05', kind: 'call', text: '"map"' });
    expect(['since', 'until', 'text'].map((name) => $(`input[name=${name}]`).attr('value'))).toEqual([
      '2026-01-01',
      '2026-01-05',
      '"map"',
    ]);
    expect(
      $('option[selected]')
        .map((_, option) => $(option).attr('value'))
        .get(),
    ).toEqual(['call']);
    expect(
      form()('input')
        .map((_, input) => form()(input).attr('value'))
        .get()
        .join(''),
    ).toBe('');
    expect(form()('[selected]')).toHaveLength(0);
  });

  test('offers anybody first, then the actors by their names', () => {
    expect(optionsOf(form({}, ['person:umerov', 'person:lavrov']), 'actor')).toEqual([
      ': Anybody',
      'person:lavrov: Lavrov',
      'person:umerov: Umerov',
    ]);
  });

  test('offers the actor who was asked for, once, even where nobody has it', () => {
    expect(optionsOf(form({ actor: 'person:putin' }, ['person:lavrov']), 'actor')).toEqual([
      ': Anybody',
      'person:lavrov: Lavrov',
      'person:putin: Putin',
    ]);
    expect(optionsOf(form({ actor: 'person:lavrov' }, ['person:lavrov']), 'actor')).toHaveLength(2);
  });

  test('offers every kind by its label', () => {
    const labels = Object.entries(kinds).map(([kind, { label }]) => `${kind}: ${label}`);
    expect(optionsOf(form(), 'kind')).toEqual([': Any kind', ...labels]);
  });
});

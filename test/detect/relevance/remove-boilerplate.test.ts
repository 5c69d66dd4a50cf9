import { describe, expect, test } from '@jest/globals';
import { removeBoilerplate } from '../../../shared/detect/relevance/remove-boilerplate.ts';

describe('removeBoilerplate', () => {
  test('blanks the outlet behind the headline', () => {
    expect(removeBoilerplate('Kyiv weighs an answer to the plan - Kyiv Post', '').headline.trimEnd()).toBe(
      'Kyiv weighs an answer to the plan',
    );
  });

  test('keeps a headline whose dash is its own', () => {
    const headline = 'Putin and Trump — a meeting of equals in the far north of Alaska this week';
    expect(removeBoilerplate(headline, '').headline).toBe(headline);
  });

  test('keeps of an aggregator entry only what repeats its headline', () => {
    const body = 'Farm prices rise again in spring Daily News\nEnvoys meet in Geneva Other Paper';
    const own = removeBoilerplate('Farm prices rise again in spring - Daily News', body).body;
    expect(own.trimEnd()).toBe('Farm prices rise again in spring');
    expect(own).toHaveLength(body.length);
  });

  test.each([
    'Envoys left the city. submitted by /u/somebody [link] [comments]',
    'Envoys left the city. The post Envoys appeared first on The Daily.',
  ])('blanks the footer of "%s"', (body) => {
    expect(removeBoilerplate('Headline', body).body.trimEnd()).toBe('Envoys left the city.');
  });

  test('blanks markup and addresses without moving the rest', () => {
    const body = '<a href="https://example.org/x">Talks</a> resume, see https://example.org/peace';
    const own = removeBoilerplate('Headline', body).body;
    expect(own).toHaveLength(body.length);
    expect(own.indexOf('Talks')).toBe(body.indexOf('Talks'));
    expect(own).not.toContain('peace');
  });
});

import { describe, expect, test } from '@jest/globals';
import { type Kind, kindNames } from '../../shared/detect/act/kinds.ts';
import { significanceOf } from '../../shared/group/significance.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const report = reportFrom({ headline: 'Talks on Ukraine' });

/** Significance of an invented development with one report, unless told otherwise. */
function significance(fields: Partial<Parameters<typeof significanceOf>[0]>): number {
  return significanceOf({ kind: 'statement', phase: 'said', actors: [], reports: [report], ...fields });
}

describe('significance by kind', () => {
  const steps: readonly (readonly Kind[])[] = [
    ['agreement'],
    ['meeting'],
    ['call', 'withdrawal'],
    ['proposal'],
    ['rejection', 'announcement'],
    ['threat'],
    ['request', 'statement'],
    ['other', 'poll'],
    ['commentary'],
  ];

  test('puts every kind on its step', () => {
    const weights = kindNames.map((kind) => significance({ kind }));
    const found = [...new Set(weights)]
      .sort((a, b) => b - a)
      .map((weight) => kindNames.filter((_, at) => weights[at] === weight));
    expect(found.map((kinds) => kinds.sort())).toEqual(steps.map((kinds) => [...kinds].sort()));
  });

  test('makes less than half of the score, actors a third, other owners a fifth', () => {
    const owners = Array.from({ length: 12 }, (_, at) =>
      reportFrom({ headline: `Talks on Ukraine ${at}`, owner: `Owner of ${at}` }),
    );
    const leaders = ['person:trump', 'person:putin'];
    expect(significance({ kind: 'agreement', actors: [] })).toBe(0.49);
    expect(significance({ kind: 'agreement', actors: leaders })).toBe(0.8);
    expect(significance({ kind: 'agreement', actors: leaders, reports: owners })).toBe(1);
  });
});

describe('significance by phase', () => {
  test('is that of an agreement for what was signed or cancelled, whatever its kind', () => {
    const agreement = significance({ kind: 'agreement' });
    expect(significance({ kind: 'statement', phase: 'signed' })).toBe(agreement);
    expect(significance({ kind: 'announcement', phase: 'cancelled' })).toBe(agreement);
  });

  test('counts half of the kind for what is rumoured', () => {
    // Of .6, the weight of an announcement, and .45, the share of the kind in the score.
    const lost = significance({ kind: 'announcement', phase: 'announced' });
    expect(lost - significance({ kind: 'announcement', phase: 'rumoured' })).toBeCloseTo(0.6 * 0.45 * 0.5, 2);
  });
});

describe('significance by actor', () => {
  // From the weightiest to the lightest; a leader of a party, then one of another state, and so on down the ranks.
  const actors = [
    'person:putin',
    'person:macron',
    'person:lavrov',
    'person:barrot',
    'state:ua',
    'person:peskov',
    'name:nobody',
  ];

  test.each(actors.slice(1).map((actor, at) => [actors[at] as string, actor]))('ranks %s above %s', (higher, lower) => {
    expect(significance({ actors: [higher] })).toBeGreaterThan(significance({ actors: [lower] }));
  });

  test('rises where two sides act together, not where one side does', () => {
    const alone = significance({ actors: ['person:putin'] });
    expect(significance({ actors: ['person:putin', 'person:trump'] })).toBeGreaterThan(alone);
    expect(significance({ actors: ['person:putin', 'person:lavrov'] })).toBe(alone);
  });

  test('never passes 1', () => {
    const owners = Array.from({ length: 30 }, (_, at) => ({ ...report, owner: `Owner ${at}`, sketch: [] }));
    const actors = ['person:putin', 'person:trump', 'person:zelensky'];
    expect(significance({ kind: 'agreement', phase: 'signed', actors, reports: owners })).toBe(1);
  });
});

describe('significance of reports as they are read', () => {
  const of = (headline: string) => developmentsFrom([reportFrom({ headline })])[0]?.significance ?? Number.NaN;

  test('puts a summit above a spokesman, and a commentary last', () => {
    const spokesman = of('Peskov says talks with Kyiv continue');
    expect(of('Trump meets Putin in Alaska on Ukraine settlement')).toBeGreaterThan(spokesman);
    expect(spokesman).toBeGreaterThan(of('Why the talks with Kyiv drag on'));
  });

  test('rises with every independent owner, by less each time', () => {
    const reports = Array.from({ length: 4 }, (_, at) => ({ ...report, owner: `Owner ${at}`, sketch: [] }));
    const [one, two, three] = [1, 2, 3].map((count) => significance({ reports: reports.slice(0, count) })) as [
      number,
      number,
      number,
    ];
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
    expect(three - two).toBeLessThan(two - one);
  });
});

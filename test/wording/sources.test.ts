import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../shared/group/development.ts';
import { corroborationText, mostOutletsPerSide, reprintLabel, sourcesBySide } from '../../shared/wording/sources.ts';
import { sampleDevelopment, sampleReport } from '../fakes/nouns.ts';

let count = 0;

/** A report of an outlet with its own owner and text. */
function report(outlet: string, fields: Partial<Report> = {}): Report {
  count += 1;
  return sampleReport({
    itemId: `item-${count}`,
    outlet,
    owner: `${outlet} Group`,
    sketch: [`text-${count}`],
    ...fields,
  });
}

function development(...reports: readonly Report[]) {
  return sampleDevelopment({ reports });
}

describe('the words for who reports a development', () => {
  test('count owners, and sides where there are several', () => {
    expect(corroborationText(development(report('A')))).toBe('1 independent owner');
    expect(corroborationText(development(report('A'), report('B')))).toBe('2 independent owners');
    const both = development(report('A', { side: 'ukraine' }), report('B', { side: 'russia' }));
    expect(corroborationText(both)).toBe('2 independent owners on 2 sides');
  });

  test('name the agencies whose text counts once, each once', () => {
    const wired = development(
      report('A'),
      report('B', { wire: 'Capitol\nWire' }),
      report('C', { wire: 'Capitol\nWire' }),
      report('D', { wire: 'Sea Press' }),
    );
    expect(corroborationText(wired)).toBe('3 independent owners; reprints of Capitol Wire, Sea Press count once');
  });

  test('say of a reprint whose text it is', () => {
    expect(reprintLabel('Capitol Wire')).toBe('reprint of Capitol Wire');
  });
});

describe('the sources of a development', () => {
  test('stand by side, the parties first, whatever came first', () => {
    const sides = ['other', 'international', 'europe', 'united-states', 'russia', 'ukraine'] as const;
    const reported = development(...sides.map((side) => report(`Outlet of ${side}`, { side })));
    expect(sourcesBySide(reported).map(({ side }) => side)).toEqual([...sides].reverse());
  });

  test('name each outlet once, by its first report of its own, and reprints last', () => {
    const reported = development(
      report('Reprinter', { wire: 'Wire', link: 'https://r.example/1' }),
      report('Both', { wire: 'Wire', link: 'https://b.example/1' }),
      report('Both', { link: 'https://b.example/2' }),
      report('Both', { link: 'https://b.example/3' }),
    );
    const [other] = sourcesBySide(reported);
    expect(other?.sources).toEqual([
      { outlet: 'Both', owner: 'Both Group', stateAffiliated: false, wire: null, link: 'https://b.example/2' },
      {
        outlet: 'Reprinter',
        owner: 'Reprinter Group',
        stateAffiliated: false,
        wire: 'Wire',
        link: 'https://r.example/1',
      },
    ]);
  });

  test('are six to a side in a list', () => {
    expect(mostOutletsPerSide).toBe(6);
  });
});

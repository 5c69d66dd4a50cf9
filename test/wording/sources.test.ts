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
  test('name the one newsroom, count several and name their sides', () => {
    const told = (...reports: readonly Report[]) => corroborationText(development(...reports));
    expect(told(report('A', { side: 'ukraine' }))).toBe('1 newsroom (A, Ukraine)');
    expect(told(report('A', { side: 'russia', stateAffiliated: true }))).toBe(
      '1 newsroom (A, state-affiliated, Russia)',
    );
    const both = [report('A', { side: 'russia' }), report('B', { side: 'ukraine' })];
    expect(told(...both)).toBe('2 independent newsrooms (Ukraine, Russia)');
  });

  test('name the agencies whose text counts once, each once', () => {
    const wired = development(
      report('A'),
      report('B', { wire: 'Capitol\nWire' }),
      report('C', { wire: 'Capitol\nWire' }),
      report('D', { wire: 'Sea Press' }),
    );
    expect(corroborationText(wired)).toBe(
      '3 independent newsrooms (Other); reprints of Capitol Wire, Sea Press count once',
    );
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

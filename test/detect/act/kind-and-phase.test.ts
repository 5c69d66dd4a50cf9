import { describe, expect, test } from '@jest/globals';
import { actInputOf } from '../../../shared/detect/act/act-input.ts';
import { actFeaturesOf } from '../../../shared/detect/act/features.ts';
import { kindAndPhaseOf } from '../../../shared/detect/act/kind-and-phase.ts';
import type { Shares } from '../../../shared/detect/act.ts';
import { sentencesFrom } from '../../fakes/reports.ts';

/** Kind and phase of a text whose kinds have these shares. */
function read(shares: Shares, headline = 'Talks on Ukraine', body = '') {
  const published = '2026-03-11T12:00:00.000Z';
  const sentences = sentencesFrom(headline, body, 'en');
  const input = actInputOf(sentences, { headline, language: 'en', published, firstSeen: published });
  return kindAndPhaseOf(shares, input, actFeaturesOf(input));
}

describe('the kind of an act', () => {
  test('is the one with the largest share', () => {
    expect(read({ meeting: 0.3, proposal: 0.5, statement: 0.2 }).kind).toBe('proposal');
  });

  test('is one that mails nobody only where its share is above .45, so that no news is lost', () => {
    expect(read({ commentary: 0.45, statement: 0.3 }).kind).toBe('statement');
    expect(read({ commentary: 0.46, statement: 0.3 }).kind).toBe('commentary');
    expect(read({ poll: 0.4, commentary: 0.3, meeting: 0.1 }).kind).toBe('meeting');
  });

  test('is the likeliest all the same where no other kind is left', () => {
    expect(read({ poll: 0.4, other: 0.3 }).kind).toBe('poll');
  });

  test('is other news where nothing is likely', () => {
    expect(read({})).toEqual({ kind: 'other', phase: 'said' });
  });
});

describe('the phase of an act', () => {
  test.each([
    [{ announcement: 1 }, 'Summit of Putin and Trump called off', 'announcement', 'cancelled'],
    [{ announcement: 1 }, 'Talks postponed', 'announcement', 'moved'],
    [{ announcement: 1 }, 'Talks in Geneva', 'announcement', 'announced'],
    [{ meeting: 1 }, 'Talks in Geneva', 'meeting', 'held'],
    [{ call: 1 }, 'Talks in Geneva', 'call', 'held'],
    [{ proposal: 1 }, 'A plan for peace', 'proposal', 'proposed'],
    [{ agreement: 1 }, 'Accord signed in Geneva', 'agreement', 'signed'],
    [{ agreement: 1 }, 'Accord in Geneva', 'agreement', 'agreed'],
    [{ statement: 1 }, 'Kyiv urges allies to send arms', 'request', 'said'],
    [{ statement: 1 }, 'Talks in Geneva', 'statement', 'said'],
    [{ statement: 1 }, 'Rubio says that Kyiv asks too much, as Moscow demands land', 'statement', 'said'],
    [{ meeting: 1 }, 'Rubio will meet Sybiha in Rome', 'announcement', 'announced'],
    [{ call: 1 }, 'Trump to speak with Putin', 'announcement', 'announced'],
    [{ commentary: 1 }, 'Summit of Putin and Trump called off', 'announcement', 'cancelled'],
    [{ commentary: 1 }, 'Why the summit was called off', 'commentary', 'said'],
  ] as const)('of %j in "%s" is %s/%s', (shares, headline, kind, phase) => {
    expect(read(shares, headline)).toEqual({ kind, phase });
  });

  test('is told by the first sentence of the body too, but a rumour by the headline alone', () => {
    expect(read({ announcement: 1 }, 'Talks in Geneva', 'They were called off.').phase).toBe('cancelled');
    const rumour = 'Putin and Trump could meet in Budapest within weeks, officials say';
    expect(read({ announcement: 1 }, rumour).phase).toBe('rumoured');
    expect(read({ announcement: 1 }, 'Talks in Geneva', rumour).phase).toBe('announced');
  });
});

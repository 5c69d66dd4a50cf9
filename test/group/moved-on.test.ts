import { describe, expect, test } from '@jest/globals';
import { changedSentences } from '../../shared/detect/revision.ts';
import type { Development, Report } from '../../shared/group/development.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { bareHeadlines, isBackAt, movedOn } from '../../shared/group/moved-on.ts';
import { reportFrom } from '../fakes/reports.ts';

const now = '2026-03-11T15:00:00.000Z';

/** A version of one article of one outlet. */
function version(headline: string, body: string, before: { text: string; revision: number } | null): Report {
  const edit =
    before === null ? {} : { edit: changedSentences(before.text, body), articleRevision: before.revision + 1 };
  return reportFrom({ headline, body, itemId: 'live-page', outlet: 'Daily', owner: 'Daily Ltd', ...edit });
}

const acts = [
  [
    'Umerov meets Kellogg in Ankara',
    'Rustem Umerov and Keith Kellogg met in Ankara on Wednesday to go over prisoner lists.',
  ],
  [
    'Peskov turns down a truce in the air',
    'Moscow will not accept a truce in the air, Kremlin spokesman Dmitry Peskov said on Wednesday.',
  ],
  [
    'Trump to call Putin on Thursday',
    'President Donald Trump said that he would call Vladimir Putin on Thursday about the peace plan.',
  ],
  [
    'Merz and Macron offer troops for a settlement',
    'Germany and France proposed to send soldiers once there is a peace settlement, Friedrich Merz and Emmanuel Macron said.',
  ],
  [
    'Russia and Ukraine agree to exchange 300 prisoners',
    'Moscow and Kyiv agreed on an exchange of 300 prisoners of war, mediators in Abu Dhabi said.',
  ],
] as const;

/** The versions of a live page that tells one act after another, the newest first. */
function livePage(label: (headline: string) => string, rest: (told: readonly string[]) => readonly string[]): Report[] {
  const versions: Report[] = [];
  let before: { text: string; revision: number } | null = null;
  for (const [index, [headline]] of acts.entries()) {
    const told = acts.slice(0, index + 1).map(([, text]) => text);
    const text = rest(told).join(' ');
    versions.push(version(label(headline), text, before));
    before = { text, revision: index + 1 };
  }
  return versions;
}

function grouped(versions: readonly Report[]): readonly Development[] {
  const open = new Map<string, Development>();
  for (const [index, report] of versions.entries()) {
    const { development } = joinDevelopment([...open.values()], report, `2026-03-11T1${index + 2}:00:00.000Z`);
    open.set(development.id, development);
  }
  return [...open.values()];
}

describe('an article that moves on to another act', () => {
  test.each([
    [
      'a thread of a day',
      (headline: string) => `${headline}. Day 1,477 of the war. Live`,
      (told: readonly string[]) => told.slice(-1),
    ],
    [
      'a live page',
      (headline: string) => `Ukraine talks live: ${headline}`,
      (told: readonly string[]) => [...told].reverse(),
    ],
    ['a page without a label', (headline: string) => headline, (told: readonly string[]) => [...told].reverse()],
  ])('opens a development for each of five, and corrects none: %s', (_what, label, rest) => {
    const developments = grouped(livePage(label, rest));
    expect(developments).toHaveLength(5);
    expect(developments.flatMap(({ changes }) => changes.map(({ type }) => type))).toEqual(Array(5).fill('opened'));
    expect(developments.map(({ reports }) => reports.map(({ headline }) => headline))).toEqual(
      acts.map(([headline]) => [label(headline)]),
    );
    expect(new Set(developments.map(({ id }) => id)).size).toBe(5);
  });

  test('joins the development of the other act, where others have told it', () => {
    const [first, second] = livePage(
      (headline) => `Live: ${headline}`,
      (told) => [...told].reverse(),
    ) as [Report, Report];
    const [headline, body] = acts[1];
    const other = reportFrom({ headline, body });
    const developments = grouped([first, other, second]);
    expect(developments.map(({ reports }) => reports.length)).toEqual([1, 2]);
  });

  test('tells the new act alone, of what was added, when it was', () => {
    const [first, second] = livePage(
      (headline) => `Live: ${headline}`,
      (told) => [...told].reverse(),
    ) as [Report, Report];
    const news = movedOn(
      first,
      { ...second, backlog: true, updated: '2026-03-11T14:30:00.000Z' },
      () => 1,
      now,
    ) as Report;
    expect(news.sentences.map(({ text }) => text)).not.toContain(acts[0][1]);
    expect(news.act.actors.map(({ concept }) => concept)).not.toContain('person:kellogg');
    expect(news).toMatchObject({ firstSeen: now, published: '2026-03-11T14:30:00.000Z', articleRevision: 2 });
    expect(news.backlog).toBeUndefined();
  });

  test('goes back to the development of an act that it told before, once, and is taken in once', () => {
    const [first, second] = livePage(
      (headline) => headline,
      (told) => [...told].reverse(),
    ) as [Report, Report];
    const again = { ...first, articleRevision: 3 };
    const developments = grouped([first, second, again, again, second]);
    expect(developments.map(({ reports }) => reports.map(({ articleRevision }) => articleRevision))).toEqual([
      [3],
      [2],
    ]);
    expect(developments.map(({ changes }) => changes.length)).toEqual([1, 1]);
  });

  test('that ends as a commentary keeps the act it told', () => {
    const [first] = livePage(
      (headline) => headline,
      (told) => told,
    ) as [Report];
    const text = 'Nobody should expect much. Our columnist is not convinced that anything will come of it.';
    const commentary = version('Why the prisoner lists will not bring peace: our analysis', text, {
      text: '',
      revision: 1,
    });
    const act = { ...commentary.act, kind: 'commentary' as const };
    expect(movedOn(first, { ...commentary, act }, () => 1, now)).toBe('none');
    const [development] = grouped([first, commentary]);
    expect(development).toMatchObject({ kind: 'meeting', reports: [{ headline: acts[0][0], articleRevision: 2 }] });
  });
});

test('an article is back at an act only under a headline like that one’s', () => {
  const refusal = version('Kremlin rejects European guarantees for Ukraine', 'Peskov said so on Wednesday.', null);
  const retold = version('Live: Kremlin turns European guarantees for Ukraine down', 'Peskov said so.', null);
  const offer = version('Live: Merz offers European troops for Ukraine', 'He named guarantees on Wednesday.', null);
  expect(isBackAt(refusal, retold, () => 1)).toBe(true);
  expect(isBackAt(refusal, offer, () => 1)).toBe(false);
});

describe('an article that stays with its act', () => {
  const [headline, text] = acts[0];
  const first = version(headline, text, null);
  const later = (title: string, body: string) => version(title, body, { text, revision: 1 });

  test.each([
    [
      'grows',
      later(headline, `${text} The talks lasted three hours. A second round is to follow in Doha, Macron said.`),
    ],
    ['gets another headline', later('Umerov, Kellogg hold talks on prisoners in Ankara', text)],
    ['gets a label', later(`Live: ${headline}`, text)],
    ['corrects the place', later('Umerov meets Kellogg in Vienna', text.replace('Ankara', 'Vienna'))],
    [
      'says that it was called off',
      later(
        'Meeting of Umerov and Kellogg in Ankara called off',
        'Rustem Umerov and Keith Kellogg did not meet in Ankara.',
      ),
    ],
  ])('where it %s', (_what, revised) => {
    expect(movedOn(first, revised, () => 1, now)).toBeNull();
    expect(grouped([first, revised])).toHaveLength(1);
  });
});

test('headlines are compared without the segments that stand in both', () => {
  expect(bareHeadlines('Live: Umerov in Ankara. Day 9', 'Live: Merz speaks. Day 9')).toEqual([
    'Umerov in Ankara.',
    'Merz speaks.',
  ]);
  expect(bareHeadlines('Umerov in Ankara - live', 'Umerov in Ankara - live')).toEqual(['', '']);
});

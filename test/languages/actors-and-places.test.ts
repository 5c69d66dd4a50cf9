import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../shared/detect/act/act-place.ts';
import { actorMentions } from '../../shared/detect/act/actor-mentions.ts';
import { readAct } from '../../shared/detect/act/read-act.ts';
import { unknownSpeakersIn } from '../../shared/detect/act/unknown-speakers.ts';
import type { Sentence } from '../../shared/detect/mention.ts';
import { matchConcepts } from '../../shared/detect/vocabulary/matcher.ts';
import { type Language, languages } from '../../shared/languages/language.ts';
import { languagePacks } from '../../shared/languages/language-packs.ts';
import { fold } from '../../shared/text/fold.ts';

interface Lines {
  readonly coalition: string;
  readonly leaders: string;
  /** A headline that opens with a word that is nobody's name. */
  readonly nobody: string;
  /** Geneva in a sentence that makes it a place; null where an ending would. */
  readonly place: string | null;
  readonly geneva: string;
}

const lines: Readonly<Record<Language, Lines>> = {
  en: {
    coalition: 'Kyiv’s European partners want a word',
    leaders: 'Some allies want a word',
    nobody: 'Exclusive: a table on the lake',
    place: 'Envoys sit down in Geneva',
    geneva: 'Geneva',
  },
  ru: {
    coalition: 'Союзники Киева просят слова',
    leaders: 'Союзники просят слова',
    nobody: 'Срочно: стол у озера',
    place: 'Послы сели за стол в Женеве',
    geneva: 'Женева',
  },
  uk: {
    coalition: 'Союзники Києва просять слова',
    leaders: 'Союзники просять слова',
    nobody: 'Терміново: стіл біля озера',
    place: 'Посли сіли за стіл у Женеві',
    geneva: 'Женева',
  },
  de: {
    coalition: 'Verbündete der Ukraine wollen mitreden',
    leaders: 'Verbündete wollen mitreden',
    nobody: 'Exklusiv: ein Tisch am See',
    place: 'Die Gesandten treffen sich in Genf',
    geneva: 'Genf',
  },
  fr: {
    coalition: 'Les alliés de Kiev veulent un mot',
    leaders: 'Les alliés veulent un mot',
    nobody: 'Dernier: une table au lac',
    place: 'Les émissaires se retrouvent à Genève',
    geneva: 'Genève',
  },
  es: {
    coalition: 'Los aliados de Kiev piden voz',
    leaders: 'Los aliados piden voz',
    nobody: 'Editorial: una mesa en el lago',
    place: 'Los enviados se ven en Ginebra',
    geneva: 'Ginebra',
  },
  pl: {
    coalition: 'Sojusznicy Kijowa chcą głosu',
    leaders: 'Sojusznicy chcą głosu',
    nobody: 'Pilne: stół nad jeziorem',
    place: 'Wysłannicy siedzą w Genewie',
    geneva: 'Genewa',
  },
  it: {
    coalition: 'Gli alleati di Kiev vogliono voce',
    leaders: 'Gli alleati vogliono voce',
    nobody: 'Podcast: un tavolo sul lago',
    place: 'Gli inviati si vedono a Ginevra',
    geneva: 'Ginevra',
  },
  tr: {
    coalition: 'Ukrayna’nın müttefikleri söz istiyor',
    leaders: 'Müttefikler söz istiyor',
    nobody: 'Podcast: gölde bir masa',
    place: null,
    geneva: 'Cenevre',
  },
};

describe.each(languages)('in %s', (language) => {
  const { coalition, leaders, nobody, place, geneva } = lines[language];
  const own = languagePacks[language];
  const sentence = (text: string): Sentence => ({
    text,
    part: 'headline',
    start: 0,
    end: text.length,
    hits: matchConcepts(text, language),
  });
  const actors = (text: string) => actorMentions(sentence(text), language, '2026-04-15').map(({ concept }) => concept);

  test('allies of Ukraine act as a coalition, bare allies as leaders', () => {
    expect(actors(coalition)).toContain('body:coalition-of-the-willing');
    expect(actors(coalition)).not.toContain('state:ua');
    expect(actors(leaders)).toContain('office:leaders');
    expect(coalition).toMatch(new RegExp(own.actors.coalition, 'iu'));
  });

  test('a label before the headline is nobody who speaks', () => {
    expect(unknownSpeakersIn(sentence(nobody), [], language)).toEqual([]);
    expect(fold(nobody)).toMatch(new RegExp(`^(?:${own.actors.nobody}):`, 'u'));
    expect(unknownSpeakersIn(sentence(nobody.replace(/^\p{L}+/u, 'Petra Quorn')), [], language)).toHaveLength(1);
  });

  test('a city is a place where the words around it say so', () => {
    const placeIn = (text: string) =>
      placeOf({ headline: text, sentences: [sentence(text)], language, anchor: '2026-04-15T12:00:00Z' }, 'meeting');
    if (place !== null) expect(placeIn(place)).toBe('place:geneva');
    if (place !== null) expect(place).toMatch(new RegExp(` (?:${own.places.at}|${own.places.toward}) [^ ]+$`, 'iu'));
    expect(placeIn(`${geneva} X`)).toBeNull();
  });
});

test('a city that hosts is a place', () => {
  const text = 'Geneva hosts envoys';
  const context = { headline: text, language: 'en', published: '2026-04-15T12:00:00Z', firstSeen: '' };
  const hits = matchConcepts(text, 'en');
  expect(readAct([{ text, part: 'headline', start: 0, end: text.length, hits }], context).place).toBe('place:geneva');
});

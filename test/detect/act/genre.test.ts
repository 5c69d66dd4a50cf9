import { describe, expect, test } from '@jest/globals';
import { genreOf } from '../../../shared/detect/act/genre.ts';

describe('the genre of a report', () => {
  const commentary: readonly (readonly [string, string])[] = [
    ['en', 'Why the Kremlin keeps its old demands'],
    ['en', 'Opinion: Europe has one card left'],
    ['en', 'Can the truce hold?'],
    ['en', 'JANE SAMPLE: The case for patience in the talks'],
    ['ru', 'Почему Москва не спешит с перемирием'],
    ['uk', 'Чому Кремль не поспішає з перемир’ям'],
    ['uk', 'Як Україна готується до зустрічі'],
    ['ru', 'Комментарий: цена быстрого мира'],
    ['de', 'Kommentar: Der Preis eines schnellen Friedens'],
    ['fr', 'Pourquoi la trêve reste lointaine'],
    ['es', 'Las claves del plan de paz'],
    ['pl', 'Dlaczego rozmowy stoją w miejscu'],
    ['it', 'Perché la tregua è lontana'],
    ['tr', 'Analiz: Barış masasında kim ne istiyor'],
  ];
  test.each(commentary)('in %s is commentary: %s', (language, headline) => {
    expect(genreOf(headline, '', language, false).genre).toBe('commentary');
  });

  const polls: readonly (readonly [string, string])[] = [
    ['en', 'Poll: most Ukrainians oppose land for peace'],
    ['ru', 'Опрос: большинство украинцев против уступок'],
    ['uk', 'Опитування: українці проти поступок'],
    ['de', 'Umfrage: Mehrheit gegen Gebietsabtretungen'],
    ['fr', 'Sondage : les Ukrainiens refusent de céder'],
    ['pl', 'Ukraińcy wobec ustępstw [SONDAŻ]'],
    ['tr', 'Anket: Ukraynalılar tavize karşı'],
  ];
  test.each(polls)('in %s is a poll: %s', (language, headline) => {
    expect(genreOf(headline, '', language, false).genre).toBe('poll');
  });

  test('a question that is answered by an actor is news', () => {
    expect(genreOf('Will Kyiv yield? Zelensky names his three terms', '', 'en', true).genre).toBe('news');
  });

  test('a hook before the news does not make it commentary', () => {
    expect(genreOf('Co dalej? Prezydent podał trzy terminy rozmów', '', 'pl', false).genre).toBe('news');
  });

  test('an anniversary is a look back', () => {
    expect(genreOf('Two years after Paris, Putin and Zelensky meet again', '', 'en', false).genre).toBe('news');
    expect(genreOf('From the archive: Zelensky says talks go on', '', 'en', true).genre).toBe('retrospective');
    expect(genreOf('Aus dem Archiv: Selenskyj in Genf', '', 'de', false).genre).toBe('retrospective');
    expect(genreOf('Archivo: la cumbre de Ginebra', '', 'es', false).genre).toBe('retrospective');
    expect(genreOf('Ten years since Minsk: how the accord came about', '', 'en', false).genre).toBe('retrospective');
    expect(genreOf('Four years after invasion, Zelensky says talks go on', '', 'en', true).genre).toBe('news');
  });

  test('plain news is news', () => {
    expect(genreOf('Zelensky meets Macron in Paris', 'They spoke of guarantees.', 'en', false).genre).toBe('news');
  });
});

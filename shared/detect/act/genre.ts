import type { Language } from '../../languages/language.ts';
import { languageTagged } from '../../text/detect-language.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords, wordEnd } from '../../text/whole-words.ts';

/** What sort of writing a report is, where it is no plain news of an act. */
export type Genre = 'commentary' | 'poll' | 'retrospective' | 'news';

export interface GenreReading {
  readonly genre: Genre;
  /** The words that gave it away; null for news. */
  readonly cue: string | null;
}

/** Regular-expression sources on folded text. */
interface GenreWords {
  /** Opens a headline that asks or explains. */
  readonly asks: string;
  /** Opens a headline that asks if a question mark closes it. */
  readonly asksIf: string;
  /** Names the genre at the start or the end of a headline, set off by punctuation. */
  readonly label: string;
  /** Gives commentary away anywhere in the headline. */
  readonly headline: string;
  /** Gives commentary away in the lead. */
  readonly lead: string;
  readonly poll: string;
  readonly retrospective: string;
}

const words: Readonly<Record<Language, GenreWords>> = {
  en: {
    asks: "why|how|what|inside|where|who is|which|watch|the case for|the case against|here's",
    asksIf: 'can|could|is|are|will|would|should|does|do|has|have|was|did|what|who|when|where',
    label:
      'opinion|analysis|comment|commentary|editorial|explainer|explained|perspective|column|essay|factbox|fact check|newsletter|podcast|the conversation|view',
    headline:
      "takeaways?|things to know|what to know|what we know|what to expect|what's at stake|explained|look ahead|sticking points?|key questions|winners and losers|in charts|in maps|experts? (?:say|warn|fear|react)|analysts? (?:say|warn)|the truth about|needs to|the world should|(?:trump|europe|ukraine|kyiv|nato|the west|america|we) (?:must|should)(?! be able)|should (?:do|learn|worry|know)|lessons (?:from|of)|means for|could (?:reshape|prove|mean|backfire)|under pressure|faces? (?:fundamental|tough|hard|new|a)|dilemma|gamble|unscathed|at the heart of",
    lead: '(?:writes|argues) (?:in|that|for)|argues|writes the|columnist|the author|op-ed|essay|according to (?:analysts|experts)|(?:analysts|experts|observers) (?:say|warn|believe|see|fear)|is a (?:senior )?(?:fellow|professor)|(?:should|must) (?:stop|start|not|do|be|seek|pursue|prepare|learn)|(?:major|many|key) questions remain|big question',
    poll: 'polls?|survey\\p{L}*|pollsters?|(?:percent|per cent|%) of (?:ukrainians|russians|americans|germans|poles|britons|voters|respondents|people)|majority of (?:ukrainians|russians|americans|germans|poles|britons|voters|europeans)',
    retrospective:
      'anniversary|years? (?:ago|later|since|after|on)|year in review|look(?:ing|s)? back|a timeline|timeline of|timeline:|history of|on this day|obituary|in pictures',
  },
  ru: {
    asks: 'почему|как(?: (?:трамп|путин|россия|украина|запад|европа|сша))|что (?:означает|значит|известно|стоит за|будет|дальше)|зачем|чего (?:ждать|хочет)|кто такой',
    asksIf: 'сможет|может|будет|есть|состоится|кто|что|когда|чем|возможен|возможно',
    label: 'мнение|анализ|колонка|разбор|комментарий|интервью эксперта|объясняем|обзор',
    headline: 'эксперт\\p{L}*|политолог\\p{L}*|аналитик\\p{L}*|разбираемся|главное, что',
    lead: 'эксперт\\p{L}* (?:считают|полагают|считает|уверен)|по мнению (?:эксперт|аналитик|политолог)\\p{L}*|политолог|аналитик\\p{L}*|колумнист|автор статьи',
    poll: 'опрос\\p{L}*|социолог\\p{L}*|(?:процент\\p{L}*|%) (?:украинцев|россиян|американцев|респондентов|опрошенных)|большинство (?:украинцев|россиян|американцев)',
    retrospective: 'годовщин\\p{L}*|лет назад|год назад|итоги года|хронология|история (?:переговоров|конфликта)',
  },
  uk: {
    asks: 'чому|як (?:трамп|путін|росія|україна|захід|європа)|що (?:означає|відомо|буде|далі|стоїть за)|навіщо|чого (?:чекати|хоче)|хто такий',
    asksIf: 'чи|може|хто|що|коли|як|яким',
    label: 'думка|аналіз|колонка|розбір|коментар|пояснюємо|огляд|блог',
    headline: 'експерт\\p{L}*|політолог\\p{L}*|аналітик\\p{L}*|пояснюємо',
    lead: 'експерт\\p{L}* (?:вважають|вважає)|на думку (?:експерт|аналітик|політолог)\\p{L}*|політолог|аналітик\\p{L}*|колумніст',
    poll: 'опитуван\\p{L}*|соціолог\\p{L}*|кміс|(?:відсотк\\p{L}*|%) (?:українців|росіян|американців|опитаних)|більшість (?:українців|росіян|американців)',
    retrospective: 'річниц\\p{L}*|роковин\\p{L}*|років тому|рік тому|підсумки року|хронологія',
  },
  de: {
    asks: 'warum|wieso|wie (?:trump|putin|selenskyj|russland|die|der|europa|es|ein)|was (?:bedeutet|hinter|wir|jetzt|ist|der|die|trump|putin)|wer ist|das steckt',
    asksIf: 'kann|ist|wird|soll|hat|was|wer|wie|kommt|sind|gibt',
    label:
      'kommentar|meinung|analyse|kolumne|gastbeitrag|leitartikel|faq|uberblick|podcast|newsletter|faktencheck|essay|hintergrund',
    headline: 'experten?|analysten?|politologe?|was wir wissen|das mussen sie wissen|fragen und antworten',
    lead: 'experten? (?:sehen|warnen|halten|sieht|warnt)|analysten?|politologe|politikwissenschaftler\\p{L}*|kommentiert|ein gastbeitrag|eine analyse',
    poll: 'umfragen?|laut umfrage|prozent der (?:deutschen|ukrainer|befragten|russen|amerikaner)|mehrheit der (?:deutschen|ukrainer|befragten|russen|amerikaner)',
    retrospective: 'jahrestag\\p{L}*|ruckblick|vor (?:einem|zwei|drei|vier|zehn) jahr\\p{L}*|chronologie|chronik',
  },
  fr: {
    asks: "pourquoi|comment|ce que (?:l'on|signifie|veut|cache|contient)|que (?:sait|veut|contient|faut)|qui est",
    asksIf: 'peut|va|est|faut|quel\\p{L}*|que|qui|trump|poutine|vers',
    label: 'analyse|opinion|tribune|editorial|edito|chronique|decryptage|eclairage|podcast|entretien|reportage',
    headline: "experts?|analystes?|decryptage|enjeux|l'analyse de",
    lead: 'experts?|analystes?|politologue|chroniqueur|editorialiste|selon (?:les|des) (?:experts|analystes)|decrypte|analyse',
    poll: 'sondages?|% des (?:francais|ukrainiens|russes|americains)|majorite des (?:francais|ukrainiens|russes|americains)',
    retrospective: 'anniversaire|il y a (?:un|deux|trois|quatre|dix) ans?|retrospective|chronologie',
  },
  es: {
    asks: 'por que|como|que (?:significa|se sabe|quiere|contiene|hay|puede)|quien es|las claves|claves',
    asksIf: 'puede|es|va|que|quien|cual|habra|hacia',
    label: 'analisis|opinion|tribuna|editorial|columna|claves|podcast|entrevista',
    headline: 'expertos?|analistas?|las claves|claves de',
    lead: 'expertos?|analistas?|segun (?:los|las) (?:expertos|analistas)|columnista|articulista',
    poll: 'encuestas?|sondeos?|% de los (?:ucranianos|rusos|espanoles|estadounidenses)|mayoria de los (?:ucranianos|rusos|espanoles|estadounidenses)',
    retrospective: 'aniversario|hace (?:un|dos|tres|cuatro|diez) anos?|retrospectiva|cronologia',
  },
  pl: {
    asks: 'dlaczego|jak (?:trump|putin|rosja|ukraina|zachod|europa|wyglada)|co (?:oznacza|dalej|wiemy|zrobi|kryje|to oznacza)|w co gra|po co|kim jest|o co|scenariusz\\p{L}*',
    asksIf: 'czy|kto|kiedy|co|jak|jaki\\p{L}*|gdzie|ile',
    label: 'opinia|opinie|analiza|komentarz|felieton|wywiad|podcast|wyjasniamy|przeglad prasy|esej',
    headline: 'ekspert(?:ka|ow|em|a|zy)?|eksperci|analityk|analityc\\p{L}+|politolog|prasa o|niemiecka prasa|paradoks',
    lead: 'pisz[ea] (?:w|na) (?:analiz|felieton|komentarz)\\p{L}*|w (?:analizie|komentarzu|felietonie)|ekspert(?:a|ow|ka)? (?:ocenia|uwaza|ostrzega|twierdzi)|eksperci|analityc\\p{L}+|politolog|publicyst\\p{L}+|zdaniem (?:ekspert|analityk|politolog)\\p{L}*',
    poll: 'sondaz\\p{L}*|ankietowan\\p{L}+|badan(?:ia|iu|iach)? (?:opinii|\\p{L}+ miedzynarodowego instytutu)|(?:proc\\.?|procent|%) (?:ukraincow|polakow|rosjan|amerykanow|badanych|ankietowanych)|wiekszosc (?:ukraincow|polakow|rosjan|amerykanow|obywateli)|z (?:najnowszych )?badan|sadza (?:obywatele|ukraincy|polacy)',
    retrospective: 'rocznic\\p{L}*|lat temu|rok temu|podsumowanie roku|kalendarium',
  },
  it: {
    asks: "perche|come|cosa (?:significa|sappiamo|vuole|succede|c'e)|chi e",
    asksIf: 'puo|e|sara|che|chi|quale|cosa|verso',
    label: "analisi|opinione|editoriale|commento|retroscena|podcast|intervista|il punto|l'analisi",
    headline: "espert[io]|analist[ai]|retroscena|l'analisi",
    lead: 'espert[io]|analist[ai]|secondo gli (?:esperti|analisti)|editorialista|politologo',
    poll: 'sondagg\\p{L}+|% degli (?:ucraini|italiani|americani)|maggioranza degli (?:ucraini|italiani|americani)',
    retrospective: 'anniversario|(?:un anno|due anni|tre anni|quattro anni) fa|cronologia',
  },
  tr: {
    asks: 'neden|nasil|ne anlama|neler biliniyor|kimdir|nedir',
    asksIf: 'mi|mu|ne|kim|hangi|olacak',
    label: 'analiz|gorus|yorum|kose yazisi|roportaj|podcast',
    headline: 'uzman\\p{L}*|analist\\p{L}*|5 soruda|\\d+ soruda',
    lead: 'uzman\\p{L}*|analist\\p{L}*|kose yazari',
    poll: 'anket\\p{L}*|kamuoyu arastirmasi',
    retrospective: 'yildonumu|yil once|kronoloji',
  },
};

/**
 * The genre of a report from its headline and lead. `spoken` says that the headline gives an actor's words or deed
 * with its verb: a question or an "expert" then does not make it commentary ("Will Kyiv yield? No, says Zelensky").
 */
export function genreOf(headline: string, lead: string, tag: string, spoken: boolean): GenreReading {
  const language = languageTagged(tag);
  const patterns = compiledFor(language);
  const [title, opening] = [afterHook(withoutOutlet(fold(headline))), fold(lead)];
  const poll = patterns.poll.exec(title)?.[0] ?? patterns.poll.exec(opening)?.[0];
  if (poll !== undefined) return { genre: 'poll', cue: poll };
  const label = patterns.label.exec(title)?.[0] ?? /^[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){1,3}: /.exec(headline)?.[0];
  if (label !== undefined) return { genre: 'commentary', cue: label };
  const past = spoken ? undefined : patterns.retrospective.exec(title)?.[0];
  if (past !== undefined) return { genre: 'retrospective', cue: past };
  const asks = patterns.asks.exec(title)?.[0];
  if (asks !== undefined) return { genre: 'commentary', cue: asks };
  const asksIf = /[?]$/.test(title) ? patterns.asksIf.exec(title)?.[0] : undefined;
  const telling = asksIf ?? patterns.headline.exec(title)?.[0];
  if (telling !== undefined && !spoken) return { genre: 'commentary', cue: telling };
  if (!spoken) {
    const told = patterns.lead.exec(opening)?.[0] ?? /, (?:mr|mrs|ms)\.? \p{L}+$/u.exec(title)?.[0];
    if (told !== undefined) return { genre: 'commentary', cue: told };
    if (/[?]$/.test(title)) return { genre: 'commentary', cue: '?' };
  }
  return { genre: 'news', cue: null };
}

/** Which marks of a genre stand in a headline and a lead, whatever the rules make of them. */
export function genreMarks(headline: string, lead: string, language: Language): (keyof GenreWords)[] {
  const patterns = compiledFor(language);
  const [title, opening] = [fold(headline), fold(lead)];
  const inTitle = (['asks', 'asksIf', 'label', 'headline', 'poll', 'retrospective'] as const).filter((mark) =>
    patterns[mark].test(title),
  );
  return patterns.lead.test(opening) ? [...inTitle, 'lead'] : inTitle;
}

type Compiled = Readonly<Record<keyof GenreWords, RegExp>>;
const compiled = new Map<Language, Compiled>();

function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const own = words[language];
  const made: Compiled = {
    asks: new RegExp(`^["'¿]*(?:[^:?]{1,30}[:?] )?(?:${own.asks})${wordEnd}`, 'u'),
    asksIf: new RegExp(`^["'¿]*(?:[^:?]{1,30}[:?] )?(?:${own.asksIf})${wordEnd}`, 'u'),
    label: new RegExp(
      `^(?:${own.label})\\s*[:|/–—-]|[|/–—]\\s*(?:${own.label})$|[([](?:${own.label})[)\\]]|- (?:${own.label})$`,
      'u',
    ),
    headline: wholeWords(own.headline),
    lead: wholeWords(own.lead),
    poll: wholeWords(own.poll),
    retrospective: wholeWords(own.retrospective),
  };
  compiled.set(language, made);
  return made;
}

/** "What now? Kyiv names three dates": the question is a hook, the answer is the news. */
function afterHook(title: string): string {
  const answer = /\?["']? (.+)$/u.exec(title)?.[1] ?? '';
  return answer.split(' ').length >= 4 ? answer : title;
}

/** Aggregators append " - Outlet" to headlines. */
function withoutOutlet(title: string): string {
  return title.replace(/ - [\p{L}\d .]{2,28}$/u, (tail) => (/analys|opinion|comment|live/.test(tail) ? tail : ''));
}

import type { Concept } from './concept.ts';

/** Kinds of writing that are no act: opinion, analysis, polls, explainers, round-ups, retrospectives, live pages. */
export const genres: readonly Concept[] = [
  {
    id: 'genre:opinion',
    names: {
      en: 'opinion|editorial|op ed|guest essay|letters|column|columnist|commentary|we must|why i|cartoon|viewpoint',
      ru: 'мнени{е,я}|колонк*|авторск* колонк*|комментари{й,и}',
      uk: 'думк{а,и}|колонк*|коментар{,і}',
      de: 'kommentar{,e}|meinung{,en}|kolumne*|gastbeitrag|leitartikel|pressestimme*',
      fr: 'tribune|éditorial|opinion|chronique|édito',
      es: 'opinión|editorial|columna|tribuna',
      pl: 'opini{a,e}|komentarz*|felieton*|publicyst*',
      it: 'opinione|editoriale|commento',
      tr: 'görüş|köşe yazısı|yorum',
    },
  },
  {
    id: 'genre:analysis',
    names: {
      en: 'analysis|analyst*|expert{,s}|what to know|explainer|explained|takeaway*|key points|what we know|five things|three things|here s what|q a|how the|why the|what does|what is|what are|what it means|what next|timeline|fact check*|in maps|profile|who is',
      ru: 'анализ*|аналитик*|эксперт*|разбор*|политолог*|что известно|почему|что такое|хронолог*|кто такой',
      uk: 'аналіз*|аналітик*|експерт*|розбір|політолог*|що відомо|чому|що таке|хронолог*|пояснюємо|хто такий',
      de: 'analyse*|analyst*|expert*|hintergrund|was wir wissen|was bedeutet|warum|überblick|faktencheck|fragen und antworten',
      fr: 'analyse*|analyst*|expert*|décryptage|ce que l on sait|pourquoi|qui est|que sait on',
      es: 'análisis|analist*|expert*|claves|por qué|qué se sabe|quién es',
      pl: 'analiz*|anality*|ekspert*|wyjaśnia*|dlaczego|co wiemy|kim jest|politolog*|gen bryg',
      it: 'analisi|analist*|espert*|perché|cosa sappiamo|chi è',
      tr: 'analiz*|uzman*|neden|kimdir|neler biliniyor',
    },
  },
  {
    id: 'genre:poll',
    names: {
      en: 'poll{,s,ed}|survey*|pollster*|percent of|per cent of|respondents|gallup|yougov',
      ru: 'опрос*|социолог*|ВЦИОМ|ФОМ|левада*|респондент*',
      uk: 'опитуван*|соціолог*|КМІС|респондент*',
      de: 'umfrage*|befrag*|prozent der',
      fr: 'sondage*|pour cent des',
      es: 'encuesta*|sondeo*',
      pl: 'sondaż*|ankietow*|respondent*|KMIS|CBOS|badanych|badani{e,a}|IBRiS|zapytali|zapytano|większość|sceptyczn{i,a,y}|nie wierz{ą,y}',
      it: 'sondagg*',
      tr: 'anket*',
    },
  },
  {
    id: 'genre:live',
    names: {
      en: 'live|live updates|as it happened|liveblog|live blog|latest|morning briefing|evening briefing|newsletter|war briefing|briefing|at a glance|the week|week in|first thing|news quiz|today in|roundup|round up|day 1*|what happened today',
      ru: 'онлайн|хроника|главное за|дайджест|итоги',
      uk: 'онлайн|хроніка|головне за|дайджест|підсумки',
      de: 'liveticker|live blog|liveblog|newsblog|newsletter|nachrichten am|lage am|die lage|ticker|im überblick',
      fr: 'en direct|direct|newsletter|l essentiel|le point',
      es: 'en directo|última hora|minuto a minuto|boletín',
      pl: 'na żywo|relacja|relacj*|podsumowani*|dzień 1*|najnowsze|raport|przegląd*|doba|briefing',
      it: 'diretta|in diretta|rassegna|ultime notizie',
      tr: 'canlı|son dakika|özet',
    },
  },
  {
    id: 'genre:retrospective',
    names: {
      en: 'anniversary|look back|looking back|years ago|year in review|history|in pictures|obituary|dies at|retrospective|in 2022|in 1994|of the year|2025 in|new year s resolution|predictions|in photos|photos of',
      ru: 'годовщин*|годов назад|лет назад|история|итоги года|прогноз*',
      uk: 'річниц*|роковин*|років тому|історія|підсумки року|прогноз*',
      de: 'jahrestag*|rückblick*|vor jahren|jahresrückblick|prognose*',
      fr: 'anniversaire|rétrospective|il y a',
      es: 'aniversario|hace años|retrospectiva',
      pl: 'rocznic*|lat temu|historia|podsumowanie roku|prognoz*|przewidywani*|w 2026|rok 2026|w nowym roku',
      it: 'anniversario|anni fa|retrospettiva',
      tr: 'yıldönümü|yıl önce',
    },
  },
  {
    id: 'genre:aggregate',
    names: {
      any: 'submitted by|view full coverage|zobacz wszystkie materiały|the post|appeared first on',
      en: 'top stories|headlines|also in|plus|elsewhere|other news|face the nation|the takeout|full transcript|transcript',
      pl: 'prasa o|przegląd prasy',
    },
  },
  {
    id: 'genre:aside',
    names: {
      en: 'amid|despite|even as|as|while|during|meanwhile|on the eve of|days after|hours after|day after|weeks after|days before|hours before|just before|since|regardless of|in addition to|besides|coincid*|at the same time|came as|comes as|in the run up to|continues to|even though|if',
      ru: 'на фоне|несмотря на|в то время как|в это время|в это же время|накануне|после того как|параллельно|тем временем|одновременно|в преддверии|во время|поводом|в ходе',
      uk: 'на тлі|попри|у той час як|у цей час|напередодні|після того як|паралельно|тим часом|водночас|одночасно|під час|услід за|слідом за|у переддень',
      de: 'inmitten|trotz|während|unterdessen|kurz vor|kurz nach|am vorabend|gleichzeitig|zeitgleich|parallel|zusammen mit|fiel mit',
      fr: 'alors que|malgré|tandis que|pendant que|à la veille|au lendemain|en parallèle|survient alors|en marge|suit|après l échec|sur fond de',
      es: 'en medio de|pese a|a pesar de|mientras|durante|en vísperas|días después|horas después|a la vez|en paralelo|días antes|llega días',
      pl: 'mimo|pomimo|podczas|tymczasem|w trakcie|w czasie gdy|w przeddzień|równolegle|jednocześnie|w obliczu|na tle|w których|przed rozmowami',
      it: 'mentre|nonostante|durante|alla vigilia|nel frattempo|a breve|in parallelo|sullo sfondo|dopo che|intanto',
      tr: 'rağmen|sırasında|sırada|bu arada|arifesinde|iken|devam ederken|eşzamanlı|gölgesinde',
    },
  },
];

import type { Concept } from './concept.ts';

/** Kinds of writing that are not an act: opinion, analysis, polls, explainers, round-ups, retrospectives, live pages. */
export const genres: readonly Concept[] = [
  {
    id: 'genre:opinion',
    names: {
      en: 'opinion|editorial|op ed|guest essay|letters|column|columnist|commentary|we must|why i|cartoon|viewpoint|Opinion|editorial board|writes|letter from|i was|i am|don t tell me|analysis by',
      ru: 'мнени{е,я}|колонк*|авторск* колонк*|комментари{й,и}|обозревател*|колумнист*|публицист*|эссе',
      uk: 'думк{а,и}|колонк*|коментар{,і}|оглядач*|колумніст*|публіцист*|есе|погляд',
      de: 'kommentar{,e}|meinung{,en}|kolumne*|gastbeitrag|leitartikel|pressestimme*|essay|glosse|gastkommentar*|leitartikel*|standpunkt',
      fr: 'tribune|éditorial|opinion|chronique|édito|point de vue|billet|carte blanche|éditorialiste*|chroniqueu*',
      es: 'opinión|editorial|columna|tribuna|editorialista|artículo de opinión|firma invitada|carta al director',
      pl: 'opini{a,e}|komentarz*|felieton*|publicyst*|esej*|list otwarty|redaktor*|naczeln{y,ego}|moim zdaniem|autor{,a} {eseju,felietonu,tekstu}',
      it: 'opinione|editoriale|commento|il commento|l editoriale|opinioni',
      tr: 'görüş|köşe yazısı|yorum|köşe yazar*|başyazı|yazarımız',
    },
  },
  {
    id: 'genre:analysis',
    names: {
      en: 'analysis|analyst*|expert{,s}|what to know|explainer|explained|takeaway*|key points|what we know|five things|three things|here s what|q a|how the|why the|what does|what is|what are|what it means|what next|timeline|fact check*|in maps|profile|who is|how ~ could|why ~ could|why ~ matters|what ~ mean{,s}|what s at stake|what would ~ mean|ways ~ could|scenario{,s}|lessons from|think tank*|scholar{,s}|professor|historian{,s}|former diplomat{,s}|former ambassador',
      ru: 'анализ*|аналитик*|эксперт*|разбор*|политолог*|что известно|почему|что такое|хронолог*|кто такой|разбира{ем,емся,ют,ется}|объясня{ет,ем,ют}|зачем|к чему|что значит|что означает|чего ждать|что дальше|сценари*|досье|историк{,и,ов}|урок{и,ов}|карточк*|кому выгодно|кто такая|как изменил*|как измен*|обозревател*',
      uk: 'аналіз*|аналітик*|експерт*|розбір|політолог*|що відомо|чому|що таке|хронолог*|пояснюємо|хто такий|чого чекати|чого очікувати|навіщо|що означає|що далі|розбираємо*|сценарі*|історик{,и,ів}|уроки|уроків|кому вигідно|розповідаємо|пояснює|хто така|оглядач*|як зміни*|чи можна',
      de: 'analyse*|analyst*|expert*|hintergrund|was wir wissen|was bedeutet|warum|überblick|faktencheck|fragen und antworten|historiker*|völkerrechtler*|porträt|was folgt|was steht|wie ernst|was bleibt',
      fr: 'analyse*|analyst*|expert*|décryptage|ce que l on sait|pourquoi|qui est|que sait on|historien*|ce que prévoit|ce qu il faut|portrait|éclairage',
      es: 'análisis|analist*|expert*|claves|por qué|qué se sabe|quién es|preguntas y respuestas|qué significa|qué implica|qué pasa|qué hay|qué tienen|qué puede|cronología|radiografía|perfil|quién|en qué consiste|así es|lo que sabemos',
      pl: 'analiz*|anality*|ekspert*|wyjaśnia*|dlaczego|co wiemy|kim jest|gen bryg|politolo*|były {ambasador,szef,dorad*,dowódc*,minist*}|byłego {ambasador*,szef*}|profesor*|prof|OSW|ISW|PISM|think tank*|generał{,a} {ocenia,o}|prawnik*|co to oznacza',
      it: 'analisi|analist*|espert*|perché|cosa sappiamo|chi è|cosa c è|cosa prevede|che cosa|cosa succede|come funziona|cos è|domande e risposte|cronologia|scenari{o,}|ritratto|cosa cambia|i nodi|il punto|tutto quello che',
      tr: 'analiz*|uzman*|neden|kimdir|neler biliniyor|nedir|ne anlama|soruda|ne biliyoruz|kronoloji|senaryo*|perspektif|profil*|ne oldu|neler ol*|nasıl',
    },
  },
  {
    id: 'genre:poll',
    names: {
      en: 'poll{,s,ed}|survey*|pollster*|percent of|per cent of|respondents|gallup|yougov|opinion poll*|exit poll*|voters say',
      ru: 'опрос*|социолог*|ВЦИОМ|ФОМ|левада*|респондент*|опрошенн*|большинств* {россиян,украинцев,американцев,граждан,жителей}|исследовани* центра|процент* {россиян,украинцев}|КМИС|рейтинг* {доверия,одобрения}',
      uk: 'опитуван*|соціолог*|КМІС|респондент*|опитан*|більшіст* {українців,росіян,американців,громадян}|відсотк* {українців,опитаних,респондентів}|рейтинг* {довіри,схвалення}|центр* разумкова|скільки українців|соцопитув*',
      de: 'umfrage*|befrag*|prozent der|mehrheit der|prozent ~ {deutschen,ukrainer,befragten}',
      fr: 'sondage*|pour cent des|sur dix|institut de sondage|enquête d opinion',
      es: 'encuesta*|sondeo*|barómetro|de cada diez|por ciento de los|encuestad*',
      pl: 'sondaż*|ankietow*|respondent*|KMIS|CBOS|badani{e,a}|IBRiS|zapytali|większość|sceptyczn{i,a,y}|nie wierz{ą,y}|ankiet{a,y,ę}|lewad{a,y}|zapytan{o,i}|zapytaliśmy|proc badanych|opini{i,a} publiczn*|badan{ych,iu,ia opinii}|nie spodziewa*|SW research|opinia24|united surveys',
      it: 'sondagg*|intervistati|per cento degli|sondaggist*',
      tr: 'anket*|kamuoyu araştırma*|araştırma şirketi*|araştırmaya göre|katılımcıların',
    },
  },
  {
    id: 'genre:live',
    names: {
      en: 'live|live updates|as it happened|liveblog|live blog|latest|morning briefing|evening briefing|newsletter|war briefing|briefing|at a glance|the week|week in|first thing|news quiz|today in|roundup|round up|day 1*|what happened today|live blog{,s}|weekly briefing|tuesday briefing|monday briefing|evening update|daily update|things to know|what to know today',
      ru: 'онлайн|хроника|главное за|дайджест|итоги|трансляц*|обновляется|главные новости|день войны|вечерн* рассылк*|хроник{и,у}|главные события|коротко о главном',
      uk: 'онлайн|хроніка|головне за|дайджест|підсумки|наживо|трансляц*|оновлюється|головні новини|день війни|головні події|стислий огляд',
      de: 'liveticker|live blog|liveblog|newsblog|newsletter|nachrichten am|lage am|ticker|im überblick|die lage am|die lage im überblick',
      fr: 'en direct|newsletter|DIRECT|le point sur|l essentiel en|l essentiel à|l essentiel de l actualité',
      es: 'en directo|última hora|minuto a minuto|boletín|en vivo|resumen|titulares|newsletter|buenos días',
      pl: 'na żywo|relacj*|podsumowani*|dzień 1*|najnowsze|raport|przegląd*|doba|briefing|na bieżąco|minuta po minucie|skrót dnia|najważniejsze {informacje,wydarzenia}',
      it: 'in diretta|rassegna|ultime notizie|la diretta|diretta tv|diretta video|live|le news|rassegna stampa|newsletter|minuto per minuto|notizie del giorno',
      tr: 'canlı|son dakika|özet|canlı anlat*|canlı yayın*|bülten*|dakika dakika|günün özeti|anbean',
    },
  },
  {
    id: 'genre:retrospective',
    names: {
      en: 'anniversary|look back|looking back|years ago|year in review|history|in pictures|obituary|dies at|retrospective|in 2022|in 1994|of the year|2025 in|new year s resolution|predictions|in photos|photos of|first year of war|four years of|three years of|memoir|new book|80 years|documentary|in 1945|in 1938|eightieth|80th',
      ru: 'годовщин*|годов назад|лет назад|история|итоги года|прогноз*|столети*|юбиле*|мемуар*|архив*|лет спустя|ялтинск*|дейтон*|вспомина{ет,ют,л}|как это было',
      uk: 'річниц*|роковин*|років тому|історія|підсумки року|прогноз*|століт*|ювіле*|архів*|спогад*|років по тому|пригаду*|ялтинськ*|дейтон*|як це було',
      de: 'jahrestag*|rückblick*|vor jahren|jahresrückblick|prognose*|chronik|erinnerungen|im jahr 19*|zweit* weltkrieg*|gedenk*|aufarbeitung',
      fr: 'anniversaire|rétrospective|il y a|archives|en 19*|seconde guerre mondiale|commémor*',
      es: 'aniversario|hace años|retrospectiva|años después|efeméride*|conmemor*|homenaje|obituario|historia de|memoria de',
      pl: 'rocznic*|lat temu|podsumowanie roku|prognoz*|przewidywani*|w 2026|rok 2026|w nowym roku|histor{ia,ii,yk*,yczn*,ycy}|mija ~ lat|sto lat|polsko bolszewic*|II wojn* światow*|I wojn* światow*|zimn* wojn*|przedwojenn*|międzywojenn*|archiw{um,a,alne*}|1939|1945|1938|1920|1921|1918|1989|stan* wojenn*|solidarnoś*|dekad{ę,y} temu|wspomnieni{a,e,ach}|pamiętnik*|ryski* {pokój,traktat}|traktat* rysk*',
      it: 'anniversario|anni fa|retrospettiva|anni dopo|ricorrenza|commemor*|storia di|addio a|memoria',
      tr: 'yıldönümü|yıl önce|yıl dönüm*|yıldönüm*|anma tören*|tarihte bugün|anısına|yıl sonra|belgesel*',
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
      ru: 'на фоне|несмотря на|в то время как|в это время|в это же время|накануне|после того как|параллельно|тем временем|одновременно|в преддверии|во время|поводом|в ходе|вслед за|следом за|через ~ после|на следующий день|даже если|если|пока|незадолго до|вопреки|между тем|в день|в тот день|в то же время|за несколько часов|помимо|наряду с|среди|на ожиданиях|на новостях|утром того же|тогда же|на случай|перед|за {день,час,сутки,неделю} до',
      uk: 'на тлі|попри|у той час як|у цей час|напередодні|після того як|паралельно|тим часом|водночас|одночасно|під час|услід за|слідом за|у переддень|через ~ після|наступного дня|навіть якщо|якщо|поки|доки|незадовго до|всупереч|тоді ж|того ж дня|саме сьогодні|за кілька годин|окрім|крім|серед|поряд з|на очікуваннях|на випадок|за день до|перед|за {годину,добу,тиждень} до',
      de: 'inmitten|trotz|während|unterdessen|kurz vor|kurz nach|am vorabend|gleichzeitig|zeitgleich|parallel|zusammen mit|fiel mit|bevor|am rande|ungeachtet|seit beginn|stunden {vor,nach}|tage {vor,nach}|nebenbei|auch die hoffnung',
      fr: 'alors que|malgré|tandis que|pendant que|à la veille|au lendemain|en parallèle|survient alors|en marge|suit|après l échec|sur fond de|quelques heures {avant,après,plus}|au moment où|à quelques heures|depuis {le début,l ouverture}|dans l espoir|rumeurs d|par ailleurs|en outre|parallèlement|avant la reprise|juste avant|et espoirs d|sur les espoirs|sur fond d espoirs',
      es: 'en medio de|pese a|a pesar de|mientras|durante|en vísperas|días después|horas después|a la vez|en paralelo|días antes|llega días|en plena{,s}|en pleno{,s}|mientras tanto|entretanto|justo cuando|al tiempo que|horas antes|en la víspera|vísperas|aunque|coincid*|además de|a la espera de|pendiente{,s} de|a horas de',
      pl: 'mimo|pomimo|podczas|tymczasem|w trakcie|w czasie gdy|w przeddzień|równolegle|jednocześnie|w obliczu|na tle|w których|w cieniu|w tle|zanim|w przededniu|na wieść o|w oczekiwaniu|bez względu na|niezależnie od|przed|tuż przed',
      it: 'mentre|nonostante|durante|alla vigilia|nel frattempo|in parallelo|sullo sfondo|dopo che|intanto|proprio mentre|in pieno|in piena|nelle stesse ore|poche ore|ore prima|ore dopo|giorni prima|giorni dopo|malgrado|anche se|oltre a|in vista di|in attesa di|benché|coincid*|a breve distanza|a poche ore',
      tr: 'rağmen|sırasında|sırada|bu arada|arifesinde|iken|devam ederken|eşzamanlı|gölgesinde|öncesi|öncesinde|hemen önce|aynı saatlerde|aynı gün|saatler önce|saatler sonra|devam eder*|sürerken|yapılırken|görüşülürken|karşın|bu sırada|bir yandan|yanı sıra|ile eş zamanlı|eş zamanlı|önce geldi',
    },
  },
];

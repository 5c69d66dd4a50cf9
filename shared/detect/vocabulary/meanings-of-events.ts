/**
 * Everyday words of the news, by what they mean: one meaning a line, then its stems in the order of `languages`
 * (concept.ts), parted by "|". A stem stands for every word that begins with it, one that ends in "." for itself.
 */
export const meaningsOfEvents = `
why|why.|почему. зачем.|чому. навіщо.|warum. wieso. weshalb.|pourquoi.||dlaczego. czemu.|perche.|neden. nicin.
how|how.|как.|як.|wie.|comment.|como.|jak.|come.|nasil.
what|what. what's|что. чего.|що. чого.|was.|quoi. quel. quelle. que.|que. cual.|co. czego. czym.|cosa. che. quale.|ne. neler.
who|who. who's|кто. кого.|хто. кого.|wer. wen.|qui.|quien. quienes.|kto. kogo. kim.|chi.|kim. kimdir.
where|where.|где. куда.|де. куди.|wo. wohin.|ou.|donde.|gdzie. dokad.|dove.|nerede.
inside|inside. behind. takeaway explain|разбор закулис|розбір закуліс|hinter. hintergrund einblick|coulisse decrypt|claves. detras|kulis klucz.|retroscena|perde. kulis
will|will. would. could. may. might.|будет. сможет. может.|буде. зможе. може.|wird. konnte. werden.|va. pourrait|podria puede.|bedzie. moze.|sara. potrebbe puo.|olabilir
talks|talks. negotiat consultat|переговор консультац|переговор перемовин консультац|verhandlung gesprach konsultation|negociation pourparlers discussion entretien|negociacion conversacion dialog|rozmow negocjac rokowan|negoziat colloqui trattativ|gorusme muzakere
meeting|meet met. meeting meetings|встреч|зустріч зустріл|treffen trifft traf|rencontr reunion|reunion encuentr reun|spotka|incontr riunion|toplanti bulus
summit|summit|саммит|саміт|gipfel|sommet|cumbre|szczyt|vertice summit|zirve
phone-call|phone call. calls. telephone|телефон звон разговор|телефон дзвін розмов зателефон|telefon anruf|telephon appel|telefon llamad|telefon|telefon|telefon
video|video|видео|відео|video schalte|video visio|video|wideo|video|video
round|round. rounds.|раунд|раунд|runde verhandlungsrunde|cycle tour.|ronda|rund. runda. runde. rundy.|round tornata|tur. raund
visit|visit trip|визит поезд|візит поїзд|besuch reise|visit voyage|visita viaj|wizyt podroz|visit viaggi|ziyaret
arrive|arriv landed|прибы прилет|прибу прилет|eingetroffen ankunft angekommen ankommt|arriv|lleg|przyby przylec przylat|arriv giunt|geldi vardi
travel|travel heading fly. flies flew|отправ вылет поед|вируш вилет поїд відправ|reist fliegt flog|rend. rendra envol|viajar|jedzie pojedzie leci poleci uda.|vola reca|gidiyor gidecek
invite|invit|приглас приглаш|запрос запрош|einlad eingeladen|invit|invit|zapros zaprasz|invit|davet
host|host. hosts. hosted hosting venue|принима площадк|приймає майданчик|gastgeb empfang|accueil hote|acoger sede anfitrion|gospodarz goszcz|ospit sede|
participant|attend particip join. joins. joined|участ присоедин|участ приєдн|teilnahm teilnehm|particip|particip asist|udzial uczestni weziem dolacz|partecip|katil
absent|absent skip skips without boycott|отсутств|відсутн|fehlt abwesend fern|absent|ausent|nieobecn|assent|
list|list. lists.|спис|спис|liste|liste|lista|list. lista. liste. listy.|list. lista. elenco|liste
plan|plan. plans.|план|план|plan. plane. plans.|plan. plans.|plan. planes.|plan. planu. planie. plany.|pian|plan
draft|draft|проект черновик|проєкт чернетк|entwurf|ebauche|borrador|projekt szkic|bozz|taslak
document|document paper. text. memorandum|документ текст меморандум|документ текст меморандум|dokument papier text. memorandum|document texte memorandum|document texto memorando|dokument tekst memorandum|document testo memorandum|belge metin mutabakat
article|article. articles. point. points. clause|стать пункт|статт пункт|artikel punkt|point. points. article|punto. puntos. articulo|punkt artykul|punto. punti. articol|madde
proposal|propos offer|предлож|пропоз пропон|vorschlag angebot|propos offre|propuest propone ofert ofrec|propoz propon ofert|propost propone offert|oneri teklif
demand|demand. demands. demanded condition|требов услови|вимог умов|forder bedingung|exig condition|exig condicion demand|zada. zadan warun|richiest condizion pretes|talep sart
concession|conced concession compromis|уступ компромис|поступ компроміс|zugestandnis kompromiss|concession compromis|concesion compromis|ustepstw kompromis|concession compromess|taviz uzlasi
ceasefire|ceasefire truce|перемири тишин|перемир тиш|waffenruhe waffenstillstand feuerpause|cessez treve|tregua alto.|rozejm zawieszen|tregua cessate|ateskes
pause|pause. paus halt. halted moratori|пауз мораторий приостан|пауз мораторій призупин|pause moratorium|pause moratoire|pausa moratoria|pauz wstrzym morator|pausa moratori|duraklat ara.
peace|peace|мир. мира. миру. мирн|мир. миру. мирн|fried|paix|paz.|pokoj pokoju|pace.|baris
war|war. wars. conflict|войн конфликт|війн конфлікт|krieg konflikt|guerre conflit|guerra conflict|wojn konflikt|guerra conflitt|savas catisma
deal|deal. agreement accord settlement|соглаш сделк договор урегулир|угод домовлен врегул|abkommen einigung vereinbarung deal.|accord reglement|acuerdo pacto|porozum umow|accord intesa|anlasma
guarantee|guarantee assuranc|гаранти|гаранті|garantie|garantie|garantia|gwaranc|garanzi|guvence garanti
security|security safety|безопасност|безпек|sicherheit|securite|seguridad|bezpieczenstw|sicurezz|guvenlik
declaration|declaration communique|деклараци коммюнике|декларац комюніке|erklarung deklaration|declaration communique|declaracion comunicado|deklarac komunikat|dichiarazion comunicat|bildiri deklarasyon
sign|sign. signs. signed signing signature initial|подпис|підпис|unterzeichn unterschr|sign. signe signature paraph|firm|podpis|firm|imza
adopt|adopt. adopted adopts endors approv|приня одобр утверд|прийня ухвал схвал затверд|verabschied beschlos billig angenommen|adopt approuv|adopt aprob|przyje przyja uchwal zatwierdz|adott approv|kabul onay
accept|accept agree agreed|согла приним|погод згод прийма|zustimm akzept annehm|accept|acept|zgod zaakcept akcept|accett|kabul
reject|reject refus rules ruled dismiss|отверг отказ отклон исключ|відкин відмов відхил виключ|ablehn abgelehnt lehnt zuruckgewies weist|rejet refus exclu ecart|rechaz niega descart|odrzuc odmow wyklucz|respin rifiut esclud|reddet ret.
deny|deny denies denied denial|опроверг отриц|спросту запереч|dementi bestreit leugn|dement nie. nient|desmient niega niegan|zaprzecz dementu|smenti nega negano|yalanla
accuse|accus blam|обвин|звинувач|beschuldig vorwurf vorwirft wirft|accus|acus culp|oskarz zarzuc obwini|accus|sucla
violate|violat breach breaks broke broken|наруш сорван|поруш зірва|verletz bruch bricht gebrochen|viol romp|viola romp|zlama naruszy zerwa|viola romp|ihlal bozdu
promise|promis pledg vow|обещ обязат|обіця зобов'яз|versprech verspricht zusag zugesagt|promet promis promes engag|promet compromet|obieca obietnic zobowiaz|promet promess impegn|soz. taahhut
threat|threat warn ultimatum|угро предупре ультимат|погро загро поперед ультимат|droht drohung warn ultimatum|menac avert ultimatum|amenaz adviert ultimatum|grozi grozb ostrzeg ultimatum|minacc avvert ultimatum|tehdit uyar ultimatom
target|target|цел. цель. целью. мишен|ціл. ціль. ціллю.|ziel. ziele. zielscheib|cible|objetivo blanco|cel. celem. cele.|bersagli obiettiv|hedef
pressure|pressur push|давлен|тиск|druck. drang|pression|presion|presj nacisk|pression|baski
sanction|sanction|санкци|санкц|sanktion|sanction|sancion|sankcj|sanzion|yaptirim
asset|asset. assets. funds. fund.|актив фонд|актив фонд|vermogen fonds|avoir actif fonds|activos fondo|aktyw fundusz|asset fondi. fondo.|varlik fon.
money|money euro euros dollar loan|деньг евро доллар кредит|гроші євро долар кредит|geld euro dollar kredit|argent euro dollar pret|dinero euro dolar prestamo|pienia euro dolar pozyczk|soldi euro dollar prestit|para euro dolar kredi
trade|trade tariff export grain|торгов тариф экспорт зерн|торгів тариф експорт зерн|handel zoll export getreide|commerc export cereale|comerci arancel export grano|handl handel cla. eksport zboz|commerci dazi export grano|ticaret tahil ihracat
bank|bank. banks. banking|банк|банк|bank. banken|banque|banco|bank|banca. banche.|banka
observer|observ monitor verif inspect|наблюдател монитор инспекц верификац|спостерігач моніторинг інспекц верифікац|beobacht uberwach inspekt verifi|observat surveill inspect verif|observa supervis inspec verif|obserwat nadzor inspek weryfik|osservator monitor ispe verif|gozlem denetim
force|force. forces. contingent|сил. силы. контингент|сил. сили. контингент|kraft truppe kontingent|force. forces. contingent|fuerza contingente|sily. sil. kontyngent|forze. forza. contingente|guc. kuvvet birligi
deploy|deploy send. sends. sending station|размещ отправ ввод|розміщ відправ|entsend stationier schickt|deploi envoy|despleg despli envi|wysla wysyl rozmies stacjon|dispiega schier invi|konuslan gonder
coalition|coalition alli|коалици союзник|коаліц союзник|koalition verbundet|coalition allie|coalicion aliad|koalicj sojusz|coalizion alleat|koalisyon muttefik
europe|europe eu. eu's|европ ес.|європ єс.|europa eu.|europe ue.|europ ue.|europ ue.|europ ue.|avrupa ab.
nato|nato|нато|нато|nato|otan nato|otan|nato|nato|nato
united-nations|un. un's|оон.|оон.|uno.|onu.|onu.|onz.|onu.|bm.
white-house|oval||||||||
kremlin|kremlin|кремл|кремл|kreml|kremlin|kremlin|kreml|cremlin|kremlin
press|press. newspaper reporter journalist media|журналист сми. газет прес|журналіст змі. газет прес|presse zeitung journalist medien|presse journal|prensa periodista periodico medios|dziennik gazet medi prasa|stampa giornal media|basin gazete medya
interview|interview|интервью|інтерв'ю интервю|interview|interview|entrevist|wywiad|intervist|roportaj
speech|speech address|речь обращен выступлен|промов зверненн виступ|rede ansprache|discours allocution|discurso|przemowien oredzi|discors|konusma
post|post. posts. posted tweet telegram|пост. соцсет телеграм|допис пост. соцмереж телеграм|posted post. telegram soziale|publi reseaux telegram|redes tuit mensaje telegram|wpis post. serwis telegram|post. social telegram|paylas telegram
leak|leak|утеч слил|витік витоку злив|durchgestochen geleakt leak|fuite|filtr|wyciek przeciek|trapel fuga|sizdir sizin
publish|publish reveal unveil disclos|публик раскры обнарод|публік розкри оприлюдн|veroffentlich enthull publik|publi revel devoil|publi revel|publik ujawn oglosi|pubblic rivel svel|yayin acikla
confirm|confirm|подтверд|підтверд|bestatig|confirm|confirm|potwierdz|conferm|dogrula teyit
announce|announc declar|объяв анонсир|оголос анонсу|ankundig verkund kundigt|annonc|anunci|zapowied zapowiad oglos|annunci|duyur ilan
hope|hope optimis|надежд надеет оптими|надій сподів оптимі|hoff optimis|espoir espere optimis|espera esperanza optimis|nadziej optymis|sper ottimis|umut iyimser
doubt|doubt sceptic skeptic|сомне скепти|сумнів скепти|zweifel skep|doute scepti|duda escept|watpi sceptyc|dubb scettic|suphe
progress|progress breakthrough advance|прогресс прорыв продвиж|прогрес прорив просуван|fortschritt durchbruch|progres avancee percee|progres avance|postep przelom|progress svolta passi|ilerleme
fail|fail collaps stall deadlock impasse stuck|провал тупик|провал глух|scheiter stock sackgasse|echec impasse enlis|fracas estanc|impas fiask utkne porazk|falli stallo|basarisiz tikan
begin|begin began start open. opens. opened kick|нача старт откры|поча розпоча старт відкри|begin began begonn start auftakt|commenc debut ouvr|comien empiez inici arranc|rozpocz zacz rusz poczat|inizi avvi apert|basla
end|end. ends. ended ending conclud finish|конец заверш законч оконч|кінець заверш закінч|ende. endet beend abschluss|fin. termin acheve|fin. final termin conclu|koniec konca. zakoncz|fine. conclu termina|son. bitir bitti sona
continue|continu resum|продолж возобнов|продовж віднов|fortsetz fortgesetz wiederauf setzen|poursui reprend reprise continu|continu reanud|kontynu wznow|continu ripren ripresa|devam surdur yeniden
postpone|postpon delay|отлож перенес|відклад відкладен перенес|verschob vertagt verschieb|report ajourn|aplaz pospon posterg|przeloz odroczon przesun odloz|rinvi posticip|ertele
cancel|cancel scrap|отмен|скасов|absag abgesagt|annul|cancel suspend|odwola anulow|annulla cancella|iptal
ask|ask. asks. asked urge. urges urged appeal|призва попрос|заклик попрос|bitt aufruf appell ruft|appel exhort demand|pid insta llama|apel wezw prosi|chied appell invita|cagri iste
answer|answer respon reply repl react|ответ реаги|відпов реаг|antwort reag reaktion|repon reag|respond respuest reacc|odpowi reak|rispo reag reaz|yanit cevap tepki
claim|claim alleg|утвержд заявл|стверд заяв|behaupt angeblich|affirm pretend|afirm supuest|twierdz rzekom|affirm sosten presunt|iddia
evidence|evidence proof. proofs. prove|доказ|доказ|beweis beleg|preuve|prueba|dowod|prov. prova. prove.|kanit
intelligence|intelligence cia. spy. spies|разведк цру. шпион|розвідк цру. шпигун|geheimdienst nachrichtendienst cia. spion|renseignement cia. espion|inteligencia cia. espia|wywiad cia. szpieg|intelligence cia. spia servizi|istihbarat cia. casus
poll|poll. polls. survey|опрос|опитуван|umfrage|sondage|encuesta sondeo|sondaz badani ankiet|sondaggi|anket
vote|vote. votes. voted voting referend|голосов референд|голосув референд|abstimm referend votum|vote. referend|vota referend|glosow referend|vota referend|oylama referand
election|election|выбор|вибор|wahl. wahlen|election|eleccion|wybor|elezion|secim
appoint|appoint name. names. named replac nominat|назнач сменил замен|признач замін|ernenn ernannt ersetz nachfolg|nomm remplac|nombr sustitu designa|mianow powola zastap|nomin sostitu|ata. atandi atadi
resign|resign quit quits dismiss fired sack|отстав уволи|відстав звільн|rucktritt zurucktret entlass|demission limog|dimi destitu|dymisj rezygn zwoln|dimission|istifa
corruption|corrupt scandal|корруп скандал|корупц скандал|korruption skandal|corruption scandale|corrupcion escandalo|korupc skandal|corruzion scandal|yolsuzluk skandal
debate|debat|дебат|дебат|debatt|debat|debate|debat|dibattit|tartisma
lawsuit|court trial judge tribunal|суд. суда. судеб трибунал|суд. суду. трибунал|gericht tribunal|tribunal juge|tribunal juez|sad. sadu. trybunal|tribunal giudic|mahkeme
pope|pope vatican|папа. папы. ватикан|папа. папи. ватикан|papst vatikan|pape. vatican|papa. vaticano|papiez watykan|papa. vaticano|papa. vatikan
church|church religio|церк|церк|kirche|eglise|iglesia|kosciol cerk|chiesa|kilise
language|language|язык|мов. мова. мови. мову.|sprache|langue|idioma lengua|jezyk|lingua|dil. dili.
return|return back.|возвра верну|поверн|ruckkehr zuruck|retour|regres vuelta vuelv|powrot wroc wraca|ritorn|don. dondu donus
release|releas freed free. frees|освобо|звільн|freilass freigelass befrei|liber|liber|uwoln zwoln|libera rilasci|serbest
surrender|surrender capitulat|капитул сда|капітул здач|kapitul aufgab|capitul reddition ceder|rendic capitul ced|kapitul odda|resa. cede capitol|teslim
sovereignty|sovereign integrity|суверен целостн|суверен цілісн|souveran integritat|souverain integrite|soberan integridad|suweren integraln|sovran integrita|egemen butunlu
neutral|neutral|нейтрал|нейтрал|neutral|neutre neutral|neutral|neutral|neutral|tarafsiz
reconstruction|reconstruct rebuild prosper|восстанов|відбудов віднов|wiederaufbau|reconstruct|reconstru|odbudow|ricostru|
mine|mine. mines. demin|мин. мины. размин|мін. міни. розмін|mine. minen. minenraum|mine. mines. demin|mina. minas. desmin|min. miny. rozmin|mine. sminament|mayin
air|air. airspace sky skies|воздуш неб|повітр неб|luft himmel|aerien ciel|aereo cielo|powietrz nieb|aere cielo|hava
ground|ground. boots|назем|наземн|boden|sol. terrestre|tierra suelo terrestr|ladow ziem|terra|kara.
hotline|hotline line. channel|канал|канал|hotline leitung kanal|ligne. canal|linea. canal|linie. gorac kanal|linea. canale|hat. kanal
partner|partner|партнер|партнер|partner|partenaire|socio|partner|partner|ortak
enemy|enemy adversar|враг противник|ворог противник|feind gegner|ennemi adversaire|enemig|wrog przeciwnik|nemic|dusman
provocation|provocat sabotage|провока диверс|провокац диверс|provokation sabotage|provocat sabotage|provocac sabotaje|prowokac sabotaz|provocazion sabotaggi|provokasyon sabotaj
crime|crime genocide|преступл геноцид|злочин геноцид|verbrechen volkermord|crime genocide|crimen genocidio|zbrodn ludobojst|crimin genocidio|suc. soykirim
humanitarian|humanitar aid. relief|гуманитар помощ|гуманітарн допомог|humanitar hilfe|humanitaire aide|humanitari ayuda|humanitarn pomoc|umanitari aiut|insani yardim
refugee|refugee displac|бежен|біжен|fluchtling|refugie|refugiad|uchodz|rifugiat profug|multeci
olympic|olympic sport athlete|олимпи спорт|олімпі спорт|olymp sport|olympi sport|olimpi deport|olimp sport|olimpi sport|olimpiyat spor
ukrainian|ukrain|украин|україн|ukrain|ukrain|ucrani|ukrain|ucrain|ukrayn
russian|russia russian|росси русск москв|росі москв|russ moskau|russe russie moscou|rusia ruso rusa moscu|rosj rosyj mosk|russ mosca|rus. rusya
american|america american u.s. us. usa. washington|америк сша. вашингтон|америк сша. вашингтон|amerik usa.|americ usa. washington|estadounid eeuu. washington|amerykan usa. waszyngton|american usa. washington|amerika abd. washington
german|german berlin|герман немец берлин|німец німеч берлін|deutsch berlin|allemand allemagne berlin|aleman alemania berlin|niemie niemc berlin|tedesc germania berlin|alman berlin
french|french france paris|франц париж|франц париж|franzos frankreich paris|franc paris|franc paris|francus francj paryz|frances francia parigi|fransa fransiz paris
british|british britain uk. london|британ лондон великобрит|британ лондон|brit london|britann londres|britan londres|brytyj londyn|britann londra|ingil britan londra
polish|polish poland warsaw|польш польск варшав|польщ польс варшав|polen poln warschau|polo varsovie|polac polon varsovia|pol. polsk warszaw|polon polacc varsavia|polon varsova
turkish|turk ankara istanbul|турц турец анкар стамбул|туреч анкар стамбул|turk ankara istanbul|turqu ankara istanbul|turqu turco ankara estambul|tureck turcj ankar stambul|turc ankara istanbul|turk. turkiye ankara istanbul
chinese|chin beijing|китай пекин|китай пекін|chin peking|chin pekin|chin pekin|chin pekin|cin. cina. cines pechino|cin. pekin
`;

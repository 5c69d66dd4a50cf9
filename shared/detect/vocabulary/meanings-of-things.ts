/**
 * Everyday words of the news, by what they mean: one meaning a line, then its stems in the order of `languages`
 * (concept.ts), parted by "|". A stem stands for every word that begins with it, one that ends in "." for itself.
 */
export const meaningsOfThings = `
monday|monday|понедельник|понедiлок понеділ|montag|lundi.|lunes.|poniedzial|lunedi.|pazartesi
tuesday|tuesday|вторник|вівтор|dienstag|mardi.|martes.|wtorek wtork|martedi|sali.
wednesday|wednesday|сред.|серед. середу.|mittwoch|mercredi|miercoles|sroda. srode. srody.|mercoledi|carsamba
thursday|thursday|четверг|четвер|donnerstag|jeudi|jueves|czwartek czwartk|giovedi|persembe
friday|friday|пятниц|п'ятниц пятниц|freitag|vendredi|viernes|piatek piatk|venerdi|cuma.
saturday|saturday|суббот|субот|samstag sonnabend|samedi|sabado|sobota. sobote. soboty. sobotni|sabato|cumartesi
sunday|sunday|воскресень|неділ|sonntag|dimanche|domingo|niedziel|domenica|pazar.
january|january|январ|січн січен|januar|janvier|enero|styczen styczni|gennaio|ocak
february|february|феврал|лют. лютого. лютому.|februar|fevrier|febrero|luty. lutego. lutym.|febbraio|subat
march||март. марта. марте.|берез|marz.|mars.|marzo.|marca. marzec. marcu.|marzo.|mart.
april|april|апрел|квітн квітен|april|avril|abril|kwietni kwiecien|aprile|nisan.
may||мая.|травн травен|mai.|mai.|mayo.|maja. maju.|maggio|mayis
june|june|июн|червн червен|juni.|juin.|junio|czerwca. czerwcu. czerwiec.|giugno|haziran
july|july|июл|липн липен|juli.|juillet|julio.|lipca. lipcu. lipiec.|luglio|temmuz
august|august.|август|серпн серпен|august.|aout|agosto|sierpni sierpien|agosto|agustos
september|september|сентябр|вересн вересен|september|septembre|septiembre|wrzesni wrzesien|settembre|eylul
october|october|октябр|жовтн жовтен|oktober|octobre|octubre|pazdziernik|ottobre|ekim.
november|november|ноябр|листопад|november|novembre|noviembre|listopad|novembre|kasim.
december|december|декабр|грудн груден|dezember|decembre|diciembre|grudni grudzien|dicembre|aralik
two|two. both. twice.|два. две. двух. двумя. двое. оба. обе.|два. дві. двох. обидв|zwei. beide.|deux.|dos. ambos.|dwa. dwie. dwoch. dwaj. oba. obie.|due. entramb|iki.
three|three.|три. трех. тремя. трое.|три. трьох. троє.|drei.|trois.|tres.|trzy. trzech. trzej. troje.|tre.|uc.
four|four.|четыре. четырех.|чотири. чотирьох.|vier.|quatre.|cuatro.|cztery. czterech.|quattro.|dort.
five|five.|пять. пяти.|п'ять. пять. п'яти. пяти.|funf.|cinq.|cinco.|piec. pieciu.|cinque.|bes.
six|six.|шесть. шести.|шість. шести.|sechs.|six.|seis.|szesc. szesciu.|sei.|alti.
seven|seven.|семь. семи.|сім. семи.|sieben.|sept.|siete.|siedem. siedmiu.|sette.|yedi.
eight|eight.|восемь. восьми.|вісім. восьми.|acht.|huit.|ocho.|osiem. osmiu.|otto.|sekiz.
nine|nine.|девять. девяти.|девять. дев'ять. дев'яти.|neun.|neuf.|nueve.|dziewiec. dziewieciu.|nove.|dokuz.
ten|ten.|десять. десяти.|десять. десяти.|zehn.|dix.|diez.|dziesiec. dziesieciu.|dieci.|on.
twelve|twelve dozen.|двенадцат|дванадцят|zwolf. dutzend|douze. douzaine|doce. docena|dwanascie dwunastu tuzin|dodici dozzina|on iki
fifteen|fifteen|пятнадцат|пятнадцят п'ятнадцят|funfzehn|quinze|quince|pietnascie pietnastu|quindici|
twenty|twenty|двадцат|двадцят|zwanzig|vingt|veinte|dwadziescia dwudziestu|venti.|yirmi
thirty|thirty|тридцат|тридцят|dreisig|trente|treinta|trzydziesci trzydziestu|trenta|otuz
fifty|fifty|пятьдесят|п'ятдесят пятдесят|funfzig|cinquante|cincuenta|piecdziesi|cinquanta|elli.
hundred|hundred|сто. сотн|сто. сотн|hundert|cent. centaine|cien. ciento. cientos.|sto. setki. setek.|cento. centinaia.|yuz.
thousand|thousand|тысяч|тисяч|tausend|mille. milliers.|mil. miles.|tysiac tysiec tys.|mila. mille. migliaia.|bin.
million|million|миллион млн.|мільйон млн.|million mio.|million|millon|milion mln.|milion|milyon
billion|billion|миллиард млрд.|мільярд млрд.|milliarde mrd.|milliard||miliard mld.|miliard|milyar
percent|percent cent. pct.|процент|відсот|prozent|pourcent|porcentaje ciento.|procent proc.|percento|yuzde
half|half. halves.|половин|половин|halfte halb|moitie|mitad|polow|meta.|yari
hour|hour|час. часа. часов. часам.|годин|stunde|heure|hora. horas.|godzin|ore. ora.|saat
minute|minute|минут|хвилин|minute|minute|minuto|minut|minut|dakika
day|day. days.|день. дня. дней. дни. сутк|день. дні. днів. дня. доб.|tag. tage. tagen.|jour. jours. journee|dia. dias. jornada|dzien. dni. dniach. doby.|giorn|gun. gunu. gunluk.
week|week. weeks. weekly|недел|тижд тижн|woche|semaine|semana|tydzien. tygodni|settiman|hafta
month|month|месяц|місяц|monat|mois.|mes. meses.|miesiac miesie|mese. mesi.|ay. aylik ayi.
year|year. years.|год. года. году. лет.|рік. року. роки. років. рок.|jahr|ans. an. annee|ano. anos.|rok. roku. lat. lata. roczn|anno. anni.|yil. yili. yilin
new-year|newyear|новогодн|новорічн|neujahr silvester||nochevieja|noworoczn sylwest|capodanno|yilbasi
christmas|christmas|рождеств|різдв|weihnacht|noel.|navidad navide|swiat. bozego bozonarodz|natale. natalizi|noel.
easter|easter|пасх|великод|oster|paques|pascua|wielkanoc|pasqua|paskalya
morning|morning|утр|ранк ранок вранці|morgen. morgens. fruh|matin|manana.|rano. poran|mattin|sabah
evening|evening|вечер|вечір вечор ввечері|abend|soir|noche. tarde.|wieczor|sera. serata|aksam
night|night overnight|ноч|ніч ночі нічн|nacht|nuit|noche. nocturn|noc. nocy. nocn|notte. notturn|gece
today|today|сегодня|сьогодн|heute|aujourd|hoy.|dzis. dzisiaj dzisiejsz|oggi.|bugun
tomorrow|tomorrow|завтра|завтра|morgen.|demain|manana.|jutro. jutrz|domani|yarin
yesterday|yesterday|вчера|вчора|gestern|hier.|ayer.|wczoraj|ieri.|dun.
date|date. dates.|дат. дата. дату. даты.|дат. дата. дату. дати.|datum. termin|date. dates.|fecha|data. date. daty. termin|data. date.|tarih
deadline|deadline|дедлайн срок|дедлайн термін|frist|echeance delai|plazo|termin. ultimatum|scadenza|sure.
schedule|schedul calendar timetable|график. календар расписан|графік календар розклад|zeitplan kalender fahrplan|calendrier|calendario agenda.|harmonogram kalendarz|calendario|takvim
first|first.|перв|перш|erste erst.|premier. premiere.|primer primera|pierwsz|prim|ilk.
second|second. secondly.|втор|друг|zweit|deuxieme second|segund|drugi drugie|second|ikinci
last|last. final finally latest|последн|останн|letzt|dernier|ultim|ostatni|ultim|son.
new|new. newly|нов|нов|neu. neue. neuen. neuer. neues.|nouve nouvel|nuev|now. nowy. nowa. nowe. nowego. nowej.|nuov|yeni
big|big. large major huge|крупн больш|велик|gros grose grosen|grand|gran. grande. mayor.|duz. duzy. duze. duza. wielk|grand|buyuk
small|small minor|мал|мал|klein|petit|pequen|mal. maly. mala. male.|piccol|kucuk
secret|secret confidential classified|секретн тайн|таємн секретн|geheim vertraulich|secret confident|secret confiden|tajn poufn|segret riservat|gizli
closed-door|closed|закрыт|закрит|geschlossen|clos.|cerrada|zamknietymi zamkniet|chius|kapali
public|public|публичн открыт|публічн відкрит|offentlich|public|public|publiczn|pubblic|kamu
strong|strong robust|сильн|сильн потужн|stark robust|fort. forte. fortes. solide|fuerte solid|siln mocn|fort. forte. solid|guclu
weak|weak|слаб|слабк|schwach|faible|debil|slab|debol|zayif
ready|ready readiness prepar willing|готов|готов|bereit|pret. prets. prete.|dispuest list. lista.|gotow|pront|hazir
difficult|difficult hard. tough tricky thorny|трудн сложн тяжел|важк складн|schwierig heikel|difficile|dificil complicad|trudn|difficil|zor.
possible|possibl|возможн|можлив|moglich|possible|posible|mozliw|possibil|mumkun olasi
impossible|impossibl|невозможн|неможлив|unmoglich|impossible|imposible|niemozliw|impossibil|imkansiz
serious|serious|серьезн|серйозн|ernst|serieu|seri. serio. seria.|powazn|seri. serio. seria.|ciddi
important|important key. crucial|важн ключев|важлив ключов|wichtig entscheidend|important cle. crucial|important clave|wazn kluczow|important chiave|onemli kritik
lasting|lasting durable enduring|прочн долгосрочн|тривал міцн|dauerhaft|durable|durader|trwal|duratur|kalici
president|president|президент|президент|prasident staatschef|president|president|prezydent|president|cumhurbaskan baskan
prime-minister|premier premier's|премьер|прем'єр премєр|ministerprasident premierminister regierungschef|||premier|premier.|basbakan
minister|minister ministry|министр министерств|міністр міністерств|minister|ministre ministere|ministr|minist|ministr|bakan
foreign-ministry|foreign. diplomat diplomacy|мид. дипломат|мзс. дипломат|ausenminister ausenamt diplomat|etrangeres diplomat|exteriores canciller diplomat diplom|msz. dyplom|esteri. farnesina diplom|disisleri diplomat
defence|defence defense pentagon|оборон минобороны|оборон міноборони|verteidigung|defense|defensa|obron mon.|difesa|savunma
spokesman|spokes|официальн представител|речни|sprecher||portavoz|rzecznik|portavoce|sozcu
adviser|advis|советник помощник|радник помічник|berater|conseiller|asesor|doradc doradz|consiglier|danisman
ambassador|ambassador embassy|посол. посла. послом. посольств|посол. посла. послом. посольств|botschaft|ambassad|embajad|ambasad|ambasciat|buyukelci
envoy|envoy emissar|спецпосланник посланник спецпредставител|спецпосланник посланець спецпредставник посланц|gesandt sondergesandt|envoye emissaire|enviad emisari|wyslann wyslanni|inviat emissari|temsilci elci
negotiator|negotiator negotiating|переговорщик|переговорник|unterhandler verhandler|negociat|negociador|negocjator|negoziator|muzakereci
delegation|delegat|делегаци|делегаці|delegation|delegation|delegac|delegac|delegazion|heyet
mediator|mediat broker|посредни|посередни|vermittl|mediat|mediad mediac|mediat mediac posredn|mediat mediaz|arabulu
leader|leader|лидер глав|лідер очільник|spitzenpolitiker regierungschef staatschefs|dirigeant leader|lider dirigente mandatario|lider przywod|leader|lider
official|official|чиновник|чиновник посадов|beamte offiziell vertreter|responsable officiel|funcionari oficial|urzednik|funzionari ufficial|yetkili
parliament|parliament lawmaker congress senat mps. mp.|парламент депутат сенат конгресс|парламент депутат рада. ради. сенат конгрес|parlament abgeordnet bundestag senat kongress|parlement depute senat assemblee|parlament diputad senad congres|parlament sejm posl. posel. posel senat kongres|parlament deputat senat camera congresso|meclis parlamento milletvekil
government|government cabinet|правительств кабмин|уряд кабмін|regierung kabinett|gouvernement|gobierno|rzad. rzadu. rzadow gabinet|governo|hukumet
opposition|opposition|оппозици|опозиці|opposition|opposition|oposici|opozycj|opposizion|muhalefet
expert|expert analyst|эксперт аналитик|експерт аналітик|experte expertin analyst|expert analyste|experto analista|ekspert analityk|espert analist|uzman analist
general|general. generals.|генерал|генерал|general. generale.|general. generaux.|general. generales.|general. generalow generalowi generalem|generale. generali.|general. generali
soldier|soldier troop serviceman servicemen|солдат военнослужащ войск|солдат військов|soldat truppe|soldat militaire troupe|soldado tropa militar|zolnier wojsk|soldat truppe militar|asker birlik
army|army military|арми вооруженн|арм збройн зсу.|armee streitkraft bundeswehr|armee|ejercito|armi armia armie. wojsko.|esercit|ordu silahli
brigade|brigade battalion regiment|бригад батальон|бригад батальйон|brigade bataillon|brigade bataillon|brigada batallon|brygad batalion|brigata battaglion|tugay tabur
peacekeeper|peacekeep|миротворц миротворческ|миротворц миротворч|friedenstrupp schutztruppe|casque|cascos pacificador|misj misja. stabilizac|peacekeep caschi|
weapon|weapon arms. arming|оруж вооружен|збро|waffe rustung|arme. armes. armement|arma. armas. armament|bron. broni. uzbrojen|arma. armi. armament|silah
missile|missile rocket|ракет|ракет|rakete marschflugkorper|missile roquette|misil|rakiet pocisk|missil|fuze
drone|drone|дрон беспилотник бпла.|дрон безпілотник бпла.|drohne|drone|dron|dron|dron|insansiz iha. siha.
jet|jet. jets. aircraft plane|самолет истребител|літак винищувач|flugzeug kampfjet jet.|avion chasseur|avion. aviones. caza. cazas.|samolot mysliwi|aere. aerei. aereo. caccia. jet.|ucak
ship|ship. ships. vessel navy naval fleet|кораб судн флот|корабл судн флот|schiff marine flotte|navire bateau marine flotte|buque barco naval flota|statek statk okret flot|nave. navi. marina. flott|gemi donanma
tank|tank. tanks.|танк|танк|panzer|char. chars.|tanque|czolg||tank
attack|attack assault offensive|атак нападен наступлен|атак напад наступ|angriff angreif attack offensiv|attaqu offensive|ataqu ataca ofensiv|atak ofensyw napas|attac offensiv|saldir
strike|strike. strikes. struck. shelling bomb|удар обстрел бомб|удар обстріл бомб|schlag. schlage. beschuss bomb|frappe bombard|bombarde golpe|uderzen ostrzal bomb nalot|raid bombard|vur bomba
kill|kill dead. deadly death|убит погиб смерт|вбит загин загибл смерт|tot. tote. toten. getotet todlich|tue. tues. mort. morts. mortel|muert matar mata. mato.|zgin zabi zabit smier|mort uccis|oldur olu.
wound|wound injur|ранен|поранен|verletz verwund|bless|herid|rann rannych|ferit|yarali yaralan
civilian|civilian|гражданск|цивільн|zivil|civil. civils. civile.|civil. civiles.|cywil|civil|sivil
victim|victim|жертв|жертв|opfer|victime|victima|ofiar|vittim|kurban
prisoner|prisoner pow. pows. captive|пленн военнопленн|полонен військовополон|gefangen kriegsgefangen|prisonnier|prisionero|jenc jeniec wiezn|prigionier|esir tutsak
exchange|exchange swap|обмен|обмін|austausch|echange|intercambio canje|wymian|scambi|takas degisim
child|child|ребен дети. детей. детск|дит діт|kind. kinder. kindern.|enfant|nino. ninos. menor|dziec|bambin minor|cocuk
family|famil|семь семей|родин сім'|famili|famille|familia|rodzin|famigli|aile
hospital|hospital|больниц госпитал|лікарн шпитал|krankenhaus klinik|hopital|hospital|szpital|ospedal|hastane
energy|energy|энерг|енерг|energie|energie energetique|energ|energ|energ|enerji
power-plant|nuclear plant. substation|аэс. электростанц подстанц атомн ядерн|аес. електростанц підстанц атомн ядерн|kraftwerk atom nuklear umspannwerk|centrale nucleaire|central. nuclear planta|elektrown nuklear jadrow atomow podstacj|centrale nuclear|santral nukleer
electricity|electricity blackout|электроэнерг электричеств|електроенерг електрик|strom. stromausfall|electricite|electricidad apagon|prad. pradu.|elettric|elektrik
heat|heating heat.|отоплен тепл|опален тепл|heiz warme|chauffage|calefaccion|ogrzewan ciepl|riscaldament|isinma isitma
oil|oil. crude refiner|нефт|нафт|ol. ole. olpreis raffinerie|petrol|petrole petroleo|rop. ropa. ropy. naft|petroli|petrol
gas|gas. pipeline|газ|газ|gas. pipeline|gaz. gazoduc|gas. gasoducto|gaz. gazu. gazow|gas. gasdott|gaz. dogalgaz
port|port. ports. harbo|порт. порта. портов портам гаван|порт. порту. портів портам гаван|hafen|port. ports. portuaire|puerto portuari|port. portu. porty. portow portach|porto. porti. portual|liman
sea|sea. maritime|мор морск|мор морськ|meer. see. maritim|mer. maritime|mar. maritim|morz morsk|mar. mare. marittim|deniz
bridge|bridge|мост. моста. мосту.|міст. мост|brucke|pont.|puente|most. mostu.|ponte. ponti.|kopru
airport|airport|аэропорт|аеропорт летовищ|flughafen|aeroport|aeropuerto|lotnisk|aeroporto|havaliman havaalan
border|border|границ|кордон|grenze grenz|frontiere|frontera|granic|confin frontier|sinir
territory|territor land. lands.|территори|територі|gebiet territori|territoire|territori|terytori|territori|toprak
region|region oblast|регион област|регіон област|region oblast|region|region|obwod region|region|bolge
city|city. cities. town|город. города. городе. городов|міст. місто. міста. місті. міст|stadt|ville|ciudad|miast|citta.|sehir kent.
village|village|село. села. селе. деревн|село. села. селі.|dorf|village|pueblo|wies. wsi.|villagg|koy.
front-line|frontline front.|фронт|фронт|front. frontlinie|front.|frente|front. frontu. froncie.|fronte|cephe
map|map. maps. mapping|карт. карта. карту. карты.|карт. карта. мапа. мапи. мапу.|karte|carte. cartes.|mapa|map. mapa. mapy. mape.|mappa. mappe.|harita
buffer-zone|buffer zone. demilitari|буферн зона. зоны. демилитариз|буферн зона. зони. демілітариз|pufferzone zone. entmilitaris|tampon zone. demilitaris|zona. desmilitariz|buforow strefa. strefy. strefe. zdemilitaryz|cuscinetto zona. smilitarizz|tampon bolge
withdraw|withdraw withdrawal|вывод вывести отвод|виведен вивест відвед|abzug abzieh ruckzug|retrait retirer|retirad retira|wycof|ritir|cekil
residence|residence home. homes. dacha|резиденци|резиденці|residenz|residence|residencia|rezydencj|residenza|konut rezidans
palace|palace|дворец дворц|палац|palast schloss|palais|palacio|palac|palazzo|saray
hotel|hotel|отел гостиниц|готел|hotel|hotel|hotel|hotel|hotel|otel
`;

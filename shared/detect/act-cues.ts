import { type Cue, cueOf } from './cue.ts';
import type { Names } from './vocabulary/concept.ts';

/** Words that tell what was done. The order has no meaning here; `act-kind.ts` ranks them. */
export type ActCue =
  | 'meet'
  | 'call'
  | 'future'
  | 'infinitive'
  | 'cancel'
  | 'move'
  | 'under-way'
  | 'ended'
  | 'schedule'
  | 'sign'
  | 'agree'
  | 'reject'
  | 'propose'
  | 'leak'
  | 'amend'
  | 'request'
  | 'threaten'
  | 'withdraw'
  | 'announce'
  | 'rumour'
  | 'say';

const names: Readonly<Record<ActCue, Names>> = {
  meet: {
    en: 'meet{,s,ing,ings}|met|summit{,s}|talks with|hold{s,ing} talks|held talks|talks in|talks held|talks between|{for,in,at,after,into} talks|attend{s,ed}|discuss{es,ed}|host{,s,ed,ing}|gather{,s,ed}|convene{,s,d}|sit{s,} down with|sat down with|receive{s,d}|round of talks|visit{,s,ed,ing}',
    ru: 'встре{тился,тилась,тились,ча,чи,чу,че,чей}|встретит{ся,}|встретятся|переговоры {в,с,между}|саммит*|провел{,а,и} переговоры|принял{,а} в кремле|прибыл*|раунд* переговоров',
    uk: 'зустрі{вся,лася,лись,лися,нуться,неться,ч,чі}|зустріччю|переговори {в,у,з,між}|саміт*|пров{ів,ела,ели} переговори|прибу{в,ла,ли}|раунд* переговорів',
    de: 'tr{ifft,effen,af,afen}|getroffen|treffen{,s}|gipfel*|gespräche {mit,in}|empfäng{t,en}|empfangen|zusammenkunft|beraten|berieten|gesprächsrunde',
    fr: 'rencontr*|sommet|réunion*|réuni*|se retrouv*|reçoi{t,vent}|s entret{ient,iennent}|entretien*|pourparlers {à,avec,entre}',
    es: 'reuni*|reún*|cumbre|encuentr*|recib{e,ió}|conversaciones {en,con,entre}|se entrevist*',
    pl: 'spotk*|szczyt{,u,em,cie}|rozmow{y,ach} {w,z,ze,między}|przyj{ął,mie} |obrad*|narad*',
    it: 'incontr*|vertice|riunion*|riunit*|ricev{e,uto}|colloqui {a,con,tra}|summit',
    tr: 'görüş{tü,me,mesi,meler,ecek,üyor,meye}|zirve*|bir araya gel*|buluş*|toplant*',
  },
  call: {
    en: 'phone call{,s}|call with|calls with|spoke by phone|by phone|telephone*|spoke {with,to}|speaks {with,to}|speak {with,to}|talk to|talk with|will talk|video call|phone{d,s}|call on {monday,tuesday,wednesday,thursday,friday,saturday,sunday}|phone conversation|conversation',
    ru: 'телефонн*|созвон*|по телефону|позвонил{,а,и}|видеоконференц*|разговор{,а,е,у} с',
    uk: 'телефонн*|телефоном|зателефонував*|подзвонив|відеоконференц*|розмов{у,а,и,і} з',
    de: 'telefon*|telefonat*|videokonferenz|videoschalte|schaltkonferenz|anruf*',
    fr: 'appel téléphonique|téléphon*|au téléphone|visioconférence|appel avec',
    es: 'llamada*|telefón*|por teléfono|videoconferencia',
    pl: 'rozmow* telefoniczn*|telefon*|zadzwonił{,a}|wideokonferencj*|wideorozmow*',
    it: 'telefon*|colloquio telefonico|videoconferenza|chiamata',
    tr: 'telefon*|video konferans*|telekonferans*',
  },
  future: {
    en: 'will|set to|plans to|planned|due to|schedul*|expect{s,ed}|upcoming|next {week,month,round,meeting}|head{s,ing} to|tomorrow|aim{s,} to|could meet|may meet|hopes to meet',
    ru: 'встретится|встретятся|пройд{ет,ут}|состоит{ся}|состоятся|будет|будут|планиру*|готов{ится,ятся}|запланирован*|предстоящ*|завтра|на следующей|намерен*|ожида{ется,ются}|приедет|поедет|посетит|проведет|проведут|примет участие',
    uk: 'зустрінеться|зустрінуться|відбуд{еться,уться}|буде|будуть|плану*|готу{ється,ються}|заплановано|майбутн*|завтра|наступного|має намір|очіку{ється,ють}|приїде|поїде|відвідає|проведе|проведуть|візьме участь',
    de: 'wird|werden|will|wollen|plan{t,en}|geplant*|bevorstehend*|morgen|nächste{,n,r} woche|kommende{,n,r} woche|kommende{,n,r}|soll|sollen|reist|anstehend*',
    fr: 'doi{t,vent}|va|vont|prévu*|prochain*|demain|devrai{t,ent}|se rendra|sera|seront|rencontrera|participera',
    es: 'va a|van a|previst*|próxim*|mañana|prepara*|prevé|viajará|será|serán|reunirá|reunirán|asistirá|participará|hablará|celebrará',
    pl: 'będ{zie,ą}|odbęd{zie,ą}|spotka {się,}|spotkają|planuj*|zaplanowan*|nadchodząc*|jutro|przyszł{ym,ego}|w najbliższ*|ma się|mają się|uda się|udadzą|weźmie udział|wezmą|jedzie|leci|wiadomo kto|zapowiad*|zapowiedzi*|pojedzie|poleci',
    it: 'sarà|saranno|previst*|prossim*|domani|prepara*|dovrebbe|incontrerà|incontreranno|si terrà|parteciperà|volerà|andrà',
    tr: '{yapılacak,görüşecek,düzenlenecek,katılacak,gidecek,buluşacak,gelecek,edecek,olacak,bekleniyor,planlanıyor}|yarın|önümüzdeki|gelecek hafta',
  },
  // "Trump to meet Putin": the future of headlines; in running text an infinitive tells no tense.
  infinitive: {
    en: 'to {meet,hold,attend,travel,discuss,speak,talk,host,visit,join,resume,gather,convene,send,sign,present}',
  },
  cancel: {
    en: 'cancel*|called off|call{s,ing} off|scrap{s,ped}|shelve{s,d}|won t take place|will not take place|no longer planned|no plans to meet|abandon{s,ed}|pull{s,ed} out of|is off|are off|scrub{s,bed}|will not be meeting|dropped from|will not {travel,go,attend,come}|won t {travel,go,attend,come,meet}',
    ru: 'отмен{ил,или,ена,ен,ено,яет}*|сорва{н,на,ны,лись,лся}|не состоится|не состоятся|не планиру*|не {едет,поедет,едут,поедут,приедет,приедут,прилетит,прилетят}|сорва{лся,лось,лась}|из расписания',
    uk: 'скасу{в,вав,вали,вано}|скасован*|зірва{но,лися}|не відбудеться|не відбудуться|не {їде,поїде,їдуть,поїдуть,приїде,приїдуть,прилетить}|зірва{вся,лося,лася}',
    de: 'abgesagt|sagt* * ab|absage*|geplatzt|findet nicht statt|gestrichen|sag{t,en} * * ab|sag{t,en} * * * ab|sag{t,en} ab|platzen|platzt|vom tisch|nun doch nicht|absage{n,}',
    fr: 'annul*|n aura pas lieu|n ira pas|n ira * pas|ne {viendra,ira,fera} pas|ne se rend{ra,ront} pas|retire* sa délégation|tombe à l eau',
    es: 'cancel*|suspend*|no se celebrará|se cae|no {viajará,irá,acudirá,asistirá}',
    pl: 'odwoł*|nie odbędzie się|nie dojdzie do|anulowan*|{rozmów,spotkania,szczytu,wizyty} * nie będzie|{rozmów,spotkania,szczytu,wizyty} nie będzie|nie będzie {rozmów,spotkania,szczytu,wizyty}|nie {pojedzie,poleci,przyjedzie,przyleci,pojadą,polecą,dolecą}|skreśl{ono,ił,ony,ona,onych} z|wycofuje delegację',
    it: 'annullat*|cancellat*|salta* il vertice|non si terrà|salta {il,la,l,lo}|saltat{o,a}|non {andrà,verrà,parteciperà}',
    tr: 'iptal*|yapılmayacak|gitmeyecek|gelmeyecek|suya düş*',
  },
  move: {
    en: 'postpone*|delay{s,ed}|reschedul*|moved to|pushed back|put off|moved {from,up}|shift{s,ed} {from,to}|slip{s,ped} to|slid{e,es,} to|pushed {into,to}|brought forward|change{,s} of venue',
    cyr: 'перенес{ли,ен,ена,ено,ены}|перенос{,ят,ится}|отложен*|отложил*|відклад*|відклали|перенесен*|сдвину{ли,ла,т,та,ты}|сместил*|перенес{ут,ти}|зсуну{ли,то}|перенос{ять,иться}|позже чем планир*',
    de: 'verschoben|verschieb*|vertagt|verlegt|verlegen|verlegung|zieht um|ziehen um|vorverlegt',
    fr: 'report{é,ée,és,ées,e}|repouss*|glisse{,nt}|décal*|chang{e,ent} de {ville,date,lieu}|changement de programme|déplacé{,e,s,es}',
    es: 'aplaz*|pospon*|pospuest*|posterg*|cambi{a,an,ó} de {ciudad,sede,fecha}|traslad{a,an,ó,ado,ada,adas,ados}|retras{a,an,ó}',
    pl: 'przełoż*|przesunię*|odroczon*|odłożon*|przenies{iono,ione,iony,iona}|zmien{ia,iają} {adres,datę,plany,termin,miejsce,trasę}|nowy termin|przesu{nięt,wa}*|odkłada{,ją}|zmiana planów',
    it: 'rinviat*|rinvi{a,o}|posticip*|slitta{,no,to,ta}|spost{a,ano,ato,ata,ati}|si spostan{o,}',
    tr: 'ertelen*|ertele{di,me}|ileri tarihe|taşındı|kaydırıl*',
  },
  'under-way': {
    en: 'under way|underway|begin{s,}|began|start{s,ed}|kick{s,ed} off|open{s,ed} in|arrive{s,d}|arriving|resume{s,d}|continue{s,}|are meeting|is meeting|hosts|land{s,ed} in|touch{es,ed} down|sit{s,} down with|sitting down|locked in talks|{second,third} day|file{,s} in',
    cyr: 'начал{ись,ся,ась}|начинаются|стартовал*|продолжа{ются,ется}|розпоча{лися,вся,лась}|почал{ися,ась}|тривають|прибыл*|прибу{в,ла,ли}|идут',
    de: 'begonnen|beginn{t,en}|gestartet|eingetroffen|laufen|läuft|eröffnet|dauer{t,n} an|derzeit|zur stunde|tagen|sitzen|aufgenommen',
    fr: 'commenc*|début*|en cours|arriv{e,é,ent}',
    es: 'comien*|empie*|arranca*|inici{a,aron,ó}|en curso',
    pl: 'rozpocz*|trwa{,ją}|przyby{ł,li}|ruszy*|zaczę*|obraduj{e,ą}|zasied{li,ą}|usied{li,ą}|przylecia{ł,ła,ły,li}|wylądowa{ł,ła,ły,li}|{drugi,trzeci} dzień',
    it: 'inizi{a,ano,ato,ati}|in corso|al via|arrivat*',
    tr: 'başla{dı,yor}|sürüyor|devam ediyor',
  },
  // Always of talks: the same verbs tell of the war's end, of a day's end and of hopes.
  ended: {
    en: '{talks,negotiations,meeting,summit,consultations,round} {,have ,has }{end,ends,ended,conclude,concludes,concluded,wrap up,wraps up,wrapped up,took place,lasted,is over,are over}|{end,ends,ended,conclude,concludes,concluded,wrap up,wraps up,wrapped up} {,their ,day of ,first day of ,round of ,hours of }{talks,negotiations,meeting}|hours of talks',
    ru: '{переговоры,встреча,саммит,консультации} {,* }{завершились,завершилась,завершился,закончились,закончилась,закончился,прошли,прошла,прошел,состоялись,состоялась,состоялся,окончены,завершены,длились,длилась}|{завершились,завершилась,завершился,закончились,закончилась,закончился,прошли,прошла,прошел,состоялись,состоялась,состоялся,завершили,закончили} {,* }{переговоры,встреча,саммит,консультации,раунд}',
    uk: '{переговори,зустріч,саміт,консультації} {,* }{завершилися,завершились,завершилася,завершився,закінчилися,закінчились,закінчилася,пройшли,пройшла,пройшов,відбулися,відбулись,відбулася,відбувся,завершено,тривали,тривала}|{завершилися,завершились,завершилася,завершився,закінчилися,закінчились,закінчилася,пройшли,пройшла,пройшов,відбулися,відбулись,відбулася,відбувся,завершили,закінчили} {,* }{переговори,зустріч,саміт,консультації,раунд}',
    de: '{gespräche,verhandlungen,treffen,gipfel,beratungen} {,* ,* * ,* * * ,* * * * }{beendet,endeten,endete,enden,endet,abgeschlossen,zu ende gegangen,vorbei,fanden statt,fand statt,dauerten,dauerte}|{beenden,beendeten,beendet,abgeschlossen} {,* }{gespräche,verhandlungen,treffen,beratungen}',
    fr: '{pourparlers,négociations,discussions,entretiens,réunion,sommet} {,* ,* * ,* * * ,* * * * }{achevé,achevés,achevée,achevées,achèvent,achève,terminé,terminés,terminée,terminées,terminent,termine,pris fin,prennent fin,eu lieu,conclus,duré}|fin {de la,des,du} {réunion,pourparlers,négociations,discussions,sommet}',
    es: '{conversaciones,negociaciones,reunión,cumbre,ronda} {,* ,* * ,* * * ,* * * * }{concluye,concluyen,concluyó,concluyeron,termina,terminan,terminó,terminaron,finaliza,finalizan,finalizó,finalizaron,tuvo lugar,se celebró,duró,duraron}|{concluye,concluyen,concluyó,concluyeron,termina,terminan,terminó,terminaron,finaliza,finalizan,finalizó,finalizaron} {,la ,las ,el }{,* }{conversaciones,negociaciones,reunión,cumbre,ronda}',
    pl: '{rozmowy,negocjacje,spotkanie,szczyt,konsultacje} {,* ,* * ,* * * ,* * * * }{zakończyły się,zakończyło się,zakończył się,zakończone,dobiegły końca,dobiegło końca,dobiegł końca,odbyły się,odbyło się,odbył się,trwały,trwało}|{zakończyły się,zakończyło się,zakończył się,zakończono,odbyły się,odbyło się,odbył się,koniec} {,* }{rozmowy,rozmów,negocjacje,negocjacji,spotkanie,spotkania,szczyt,szczytu,konsultacje}',
    it: '{colloqui,negoziati,incontro,vertice,riunione} {,* ,* * ,* * * ,* * * * }{conclusi,concluso,conclusa,concludono,terminati,terminato,finiti,finito,tenuto,tenuti,svolto,svolti,durati,durato}|{conclusi,concluso,conclusa,terminati,terminato,finiti,finito} {i,il,l,la} {colloqui,negoziati,incontro,vertice,riunione}|fine {dei,del,dell} {colloqui,negoziati,incontro,vertice}',
    tr: '{görüşmeler,görüşmeleri,müzakereler,müzakereleri,toplantı,toplantısı,zirve,zirvesi,görüşme,görüşmesi} {sona erdi,tamamlandı,bitti,gerçekleşti,yapıldı,sürdü}',
  },
  // Days given for what is to come: an announcement, whoever says so.
  schedule: {
    en: '{set,sets,setting,names,named,gives,gave,announces,announced,reveals,revealed,confirms,confirmed} {,a ,the ,* }{date,dates,schedule,timetable}|{date,dates,timetable} {set,announced,confirmed,named}|schedule of {,* }{meetings,talks}',
    ru: '{назвал,назвала,назвали,объявил,объявила,раскрыл,сообщил,сообщила,определили} {,* }{дату,даты,график,сроки}|{дата,даты,график} {,* ,* * }{встречи,встреч,переговоров,саммита}|известн{а,ы} {дата,даты}',
    uk: '{назвав,назвала,назвали,оголосив,оголосила,розкрив,повідомив,повідомила,визначили} {,* }{дату,дати,графік,терміни}|{дата,дати,графік} {,* ,* * }{зустрічі,зустрічей,переговорів,саміту}|відом{а,і} {дата,дати}',
    de: '{nennt,nannte,nennen,verkündet,bestätigt} {,* }{termin,termine,datum,zeitplan}|{termin,termine,zeitplan} {,* }{steht,stehen} fest',
    fr: '{annonce,donne,fixe,fixé,dévoile,précise} {,la ,les ,une ,* }{date,dates,calendrier}',
    es: '{anuncia,anunció,da,dio,fija,fijó,revela,confirma} {,la ,las ,una ,* }{fecha,fechas,calendario}',
    pl: '{podał,podała,podali,ogłosił,ogłosiła,ujawnił,zdradził,znamy,wyznaczył,wyznaczono} {,* }{datę,daty,termin,terminy,harmonogram}|{znana,znane} {data,daty,są daty}',
    it: '{annuncia,indica,fissa,fissata,fissate,svela,conferma} {,la ,le ,una ,* }{data,date,calendario}',
    tr: '{tarih,tarihi,tarihleri,takvim,takvimi} {açıkladı,duyurdu,verdi,belli oldu}',
  },
  sign: {
    en: 'sign{,s,ed,ing}|inked|initialled|initialed|ratif*',
    cyr: 'подпис{ал,али,ала,ан,ано,ана,аны,ания,ание,ывают}|підпис{ав,ала,али,ано,ання,ує,ують}|парафиров*|ратифи*|ратифік*',
    de: 'unterzeichn*|unterschr{ieben,eibt,eiben}',
    fr: 'sign{e,é,ent,ée,ature}|paraph*',
    es: 'firm{a,an,ó,aron,ado,ada}|suscrib*',
    pl: 'podpis{ał,ali,ano,ały,any,ana,anie,ują,uje}',
    it: 'firm{a,ano,ato,ata,ati}',
    tr: 'imzala*|imza at*',
  },
  agree: {
    en: 'agree{,s,d}|reach{,es,ed} {a,an} {deal,agreement,accord}|accept{,s,ed}|back{s,ed}|endors*|approv*|breakthrough|strike{s,} deal|struck a deal|commit{s,ted} to|pledge{,s,d}|ready to',
    ru: 'согласил*|согласован*|договорил*|одобрил*|соглас{ен,на,ны}|принял{,а,и} предложен*|готов{,а,ы} к',
    uk: 'погоди*|домовил*|узгод*|схвал*|згоден|згодна|згодні|прийня{в,ла,ли} пропозиц*|готов{ий,а,і} до',
    de: 'einig{t,en,ten}|geeinigt|zugestimmt|stimm{t,en} zu|vereinbar{t,en,ung}|akzeptier*|billig{t,te}',
    fr: 'accept*|conv{ient,enu,enus,iennent}|d accord|approuv*|s engag*',
    es: 'acept*|acuerd{an,a}|acord{ó,aron}|pact{an,aron,a}|aprueb*|respald*',
    pl: 'zgodzi*|zgadza*|uzgodni*|porozumieli|zaakceptow*|popar{ł,ła,li}|gotow{y,i,a,e}',
    it: 'accett*|concord*|accordo raggiunto|raggiun* l accordo|approv*|d accordo',
    tr: 'anlaş{tı,maya vardı}|kabul et*|uzlaş*|onayla*',
  },
  reject: {
    en: 'reject{,s,ed,ing}|refus*|rul{e,es,ed,ing} out|dismiss{es,ed}|den{y,ies,ied}|turn{s,ed} down|rebuff*|not accept|won t accept|unacceptable|says no to|opposes|snub{s,bed}|veto*|denounce{s,d}|contradict*|refute{s,d}|did not target|against',
    ru: 'отверг*|отказал*|отклонил*|опроверг*|исключил*|неприемлем*|не соглас*|не примет|отрица*|против',
    uk: 'відки{нув,нула,нули,дає}|відмов*|відхил*|спросту*|виключи*|неприйнятн*|не погод*|запереч*|проти',
    de: 'lehn{t,te,en,ten} * ab|lehn{t,te}|ablehn*|abgelehnt|weist|wies|zurückgewiesen|dementier*|schlie{ßt,ßen} aus|ausgeschlossen|inakzeptabel|widersprich*|verweiger*',
    fr: 'rejet*|refus*|dément*|exclu{t,ent,}|inacceptable|écart*|nie',
    es: 'rechaz*|nieg{a,an}|neg{ó,aron}|descart*|inaceptable|desmient*|se opon*|desmint*',
    pl: 'odrzuc*|odmów*|odmaw*|wyklucz*|zaprzecz*|dementu*|zdementow*|nie zgo*|nie do przyjęcia|podważ*|sprzeciw*',
    it: 'respin*|rifiut*|nega{,no,to}|esclud*|smenti*|inaccettabil*|boccia*',
    tr: 'reddet*|yalanla*|kabul edilemez|dışla*|karşı çık*',
  },
  propose: {
    en: 'propos{e,es,ed,ing}|counterproposal|new proposal|offer{s,ed,ing}|suggest{s,ed}|put{s,} forward|float{s,ed}|draft{,s}|unveil{s,ed}|present{s,ed}|counterproposal|counter-proposal|revised plan|new plan|submit{s,ted}',
    ru: 'предлож{ил,ила,или,ение,ения,ить}|предлагает|предложение|проект{,а,е} {соглашения,плана}|представил*|передал{,а,и}',
    uk: 'пропон{ує,увати,ують}|запропон*|пропозиці*|проєкт* {угоди,плану}|представи{в,ла,ли}|переда{в,ла,ли}',
    de: 'schl{ägt,ug} * vor|vorschlag*|vorgeschlagen|entwurf*|bietet|legt * vor|vorgelegt|präsentier*',
    fr: 'propos*|présent{e,é,ent}|ébauche|contre proposition*',
    es: 'propone*|propuest*|propus*|ofrec*|borrador|plantea*',
    pl: 'propon*|zapropon*|propozycj*|przedstawi{ł,ła,li}|projekt{,u} {umowy,porozumienia,planu}|oferuj*',
    it: 'propon*|propost*|bozza|offre',
    tr: 'önerdi|öneri*|teklif*|taslak*|sundu',
  },
  leak: {
    en: 'leak{,s,ed}|seen by|obtained by|secret plan|transcript|recording{,s}|surface{s,d} online|circulating|reveal{s,ed}|full text',
    ru: 'утечк*|слил{,и}|секретн* план*|секретн* предложен*|попал{,а,и} в {сми,прессу,сеть}|опубликовал{,а,и} {проект,план,текст}|ознакомил{ись,ось,ся}',
    uk: 'витік|витоку|злит{ий,о}|таємн* план*|потрапи{в,ла,ли} {до,в} {змі,мережу}|опублікува{в,ла,ли,ло} {проєкт,план,текст}|ознайомил*',
    de: 'geleakt*|geheimplan|geheim* plan|durchgestochen|durchgesicker*|liegt * vor|liegt * * vor|vorlieg{t,en}|geheimpapier*',
    fr: 'fuit{e,es,é}|plan secret|pu consulter|confidentiel{,le,les,s}|révél{é,ée,és,ées,e}',
    es: 'filtra*|plan secreto|ha tenido acceso|han tenido acceso',
    pl: 'wyciek*|przeciek*|tajny plan|dotarł{,a,y,o,} do|dotarli do|ujawni{a,ają,ł,ła,li,ony,ono}|nieformaln* dokument*',
    it: 'trapela*|piano segreto|ha potuto visionare|in possesso di|anticipat{o,a}',
    tr: 'sızdır*|sızan|gizli plan',
  },
  amend: {
    en: 'amend{s,ed,ing,ment,ments}|revis{e,es,ed,ing,ion,ions}|redraft{s,ed}|rewrit{e,es,ten}|rewrote|rework{s,ed}|trim{s,med}|updated {plan,draft,text,proposal,version}|new {version,draft}|{strikes,struck,cuts,cut} {from,out}',
    ru: 'поправк*|доработ*|изменен{ный,ия,ную,ной}|переписа{л,ли,н}*|новая редакция|новую редакцию|новая версия|новую версию|скорректир*|обновленн* {план,проект,текст}*',
    uk: 'поправк*|доопрац*|змінен{ий,у,ого}|перепис{ав,али,ан}*|нова редакція|нову редакцію|нова версія|нову версію|скориг*|оновлен* {план,проєкт,текст}*|правк{и,ами}',
    de: 'überarbeit*|geändert*|änderung*|nachgebessert|neufassung|neue fassung|nachbesser*|abgeändert*|gekürzt*',
    fr: 'amend*|révis*|remani*|modifi*|nouvelle version|retouch*|réécri*',
    es: 'enmend*|enmienda*|revisad*|modific*|nueva versión|retoc*|reescri*',
    pl: 'poprawk*|poprawion*|zmienion{y,a,ą,ego,ej}|popraw{ił,iła,ili,iły}|now* wersj*|przeredag*|skróc{ił,ili,ony,ona}*|przepisa*|wykreśl*',
    it: 'emendat*|emendament*|rivist{o,a}|modific*|nuova versione|riscri*|ritocc*',
    tr: 'değişiklik*|revize*|güncellen*|yeni {taslak,sürüm,metin}*|düzelt*|değiştiril*',
  },
  request: {
    en: 'urge{,s,d}|call{s,ed} {on,for}|calling for|demand{,s,ed}|ask{s,ed}|appeal{s,ed}|press{es,ed} for|beg{s,ged}|plea{,s}|request{s,ed}|insist{s,ed} on|seek{s,}',
    ru: 'призва*|призывает|потребова*|требует|попросил*|просит|настаива*',
    uk: 'заклик*|вимага*|попроси*|просить|наполяга*',
    de: 'fordert{,e}|fordern|ruf{t,en} * auf|appell*|bitte{t,n}|drängt|verlang{t,en,te}|mahnt',
    fr: 'appell{e,ent} à|exhort*|exig*|demand*|réclam*|press{e,ent}',
    es: 'pid{e,en,ió}|exig*|insta|llama a|reclam*|urge',
    pl: 'wezwa*|wzyw*|apel*|żąda*|domaga*|prosi*|nalega*',
    it: 'chied{e,ono}|chiest*|esort*|appell*|pretend*|sollecit*',
    tr: 'çağrı*|talep*|iste{di,yor}|çağırdı',
  },
  threaten: {
    en: 'threaten{,s,ed,ing}|warn{,s,ed,ing}|ultimatum*|vow{s,ed}|legitimate target{,s}|or face',
    ru: 'угрож*|пригрозил*|предупред*|предостерег*|ультиматум*|законн* цел*',
    uk: 'погрож*|пригрози*|поперед{ив,ила,или,жає}|ультиматум*|законн* ціл*',
    de: 'droht{,e}|drohen|warnt{,e}|warnen|ultimatum*',
    fr: 'menac*|avertit|ultimatum*|met{,tent} en garde',
    es: 'amenaz*|advierte*|advirt*|ultimátum*',
    pl: 'groz{i,ą}|grozi*|zagrozi*|ostrzeg*|ultimatum*',
    it: 'minacci*|avvert{e,ono,ito}|ultimatum*',
    tr: 'tehdit*|uyar{dı,ıyor,ısı}|ültimatom*',
  },
  withdraw: {
    en: 'walk{s,ed} {out,away}|pull{s,ed} out of {talks,negotiations}|quit{s,} {talks,negotiations}|suspend{s,ed} {talks,negotiations,contacts}|withdraw{s,} from {talks,negotiations}|drop{s,ped} {demand,bid}|backtrack*|retract*|backs down|climbs down',
    cyr: 'приостанов* переговор*|выш{ел,ли,ла} из переговоров|призупин* переговор*|вийш{ов,ли,ла} з переговорів|отозвал*',
    de: 'zieht sich * zurück|bricht * ab|abgebrochen|ausgesetzt',
    fr: 'suspend* les {pourparlers,négociations}|se retir*',
    es: 'abandon* {las,la}|se retira*',
    pl: 'zawiesi* rozmow*|wycof*|zerwa*',
    it: 'abbandon*|si ritir*|sospend* i negoziati',
    tr: 'çekil*|askıya al*',
  },
  announce: {
    en: 'announc*|confirm{,s,ed}|unveil{s,ed}|reveal{s,ed}|names|named|appoint{s,ed}|to attend|will attend|declare{,s,d}',
    cyr: 'объяв*|анонсир*|подтверд*|назначил*|назначен*|оголос*|анонсу*|підтверд*|призначи*',
    de: 'kündig{t,te} * an|angekündigt|ankündig*|bestätig*|verkünde*|ernenn*|ernannt',
    fr: 'annonc*|confirm*|nomm{e,é}|dévoil*',
    es: 'anunci*|confirm*|nombr{a,ó}|revel*',
    pl: 'ogłos*|zapowied*|zapowiad*|potwierdz*|mianow*',
    it: 'annunci*|conferm*|nomina{,to}|svela',
    tr: 'duyur*|açıkla{dı,nacak}|doğrula*|ilan et*|ata{dı,ndı}',
  },
  rumour: {
    en: 'reportedly|sources say|report{,s} say|rumou{r,red}|according to reports|could {be,meet,hold,host,travel,visit,take,go,put,send,join,attend,speak,call,come,announce,sign,resume}|may {be,meet,hold,host,travel,visit,take,go,put,send,join,attend,speak,call,come,announce,sign,resume}|might {be,meet,hold,host,travel,visit,take,go,put,send,join,attend,speak,call,come,announce,sign,resume}|mulls|consider{s,ing}|weigh{s,ing}',
    cyr: 'по слухам|по данным источник*|источник{и,}|СМИ|ЗМІ|джерел*|за чутками|может {состояться,пройти,встретиться,приехать,поехать,посетить,объявить,прилететь}|могут {состояться,пройти,встретиться,провести,возобновиться}|може {відбутися,зустрітися,приїхати,поїхати,відвідати,оголосити,прибути}|можуть {відбутися,зустрітися,провести}',
    de: 'offenbar|bericht{,e} zufolge|medienbericht*|könnte{,n}|angeblich',
    fr: 'selon des sources|pourrai{t,ent}|selon les médias',
    es: 'según fuentes|podría{,n}|supuestamente',
    pl: 'podobno|według źródeł|nieoficjalnie|{może,mogą} {spotkać,polecieć,przylecieć,przyjechać,pojechać,odbyć,wysłać,ogłosić,rozmawiać}|media',
    it: 'secondo fonti|potrebbe*|indiscrezion*',
    tr: 'iddia*|kaynaklara göre|olabilir',
  },
  say: {
    en: 'say{,s,ing}|said|tell{s,}|told|claim{s,ed}|insist{s,ed}|hail{s,ed}|believe{s,d}|think{s,}|hop{es,ed}|address|speech|vow{s,ed}|comment{s,ed}|share{s,d}|post{s,ed}|praise{s,d}|blast{s,ed}|slam{s,med}|accus{es,ed}|blam{es,ed}|add{s,ed}|stress{es,ed}|reveal{s,ed}|see{s,}|signal{s,led}|react{s,ed}|respon{ds,ded}|admit{s,ted}|mock{s,ed}|interview',
    ru: 'заяв{ил,ила,или,ляет,ление}|сообщил*|сказал{,а,и}|рассказал{,а,и}|считает|счита{ют,л}|назвал{,а,и}|отметил{,а,и}|подчеркнул{,а,и}|прокомментировал*|ответил{,а,и}|высказал*|обращени{е,и}|интервью|оценил{,а,и}|обвинил{,а,и}|допустил{,а}|уверен*|напомнил*',
    uk: 'заяви{в,ла,ли}|повідоми*|заявля{є,ють}|сказа{в,ла,ли}|розпові{в,ла,ли}|вважа{є,ють}|назва{в,ла,ли}|зазначи{в,ла,ли}|підкресли{в,ла,ли}|прокоментува*|відпові{в,ла,ли}|висловив*|зверненн{я,і}|інтерв ю|оціни{в,ла,ли}|звинувати{в,ла,ли}|припусти{в,ла}|впевнен*|нагада*',
    de: 'sag{t,te,ten,en}|erklär{t,te,ten}|betont{,e}|sieht|hält|halten|optimistisch|äußer{t,te,n}|meint|glaubt|wirft|warf|lobt{,e}|kritisier*|nannte|nennt|rede|ansprache|interview|reagier*|laut',
    fr: 'di{t,sent}|déclar*|affirm*|assur*|estim*|juge{,nt}|salu{e,ent}|accus*|selon|discours|interview|voeux|réag*|évoqu*|expliqu*|soulign*',
    es: 'dic{e,en}|dij{o,eron}|afirm*|asegur*|declar*|consider{a,an}|cree{,n}|acus*|según|discurso|entrevista|reaccion*|señal*|critic*|advierte|sostien*',
    pl: 'powiedzia*|poinformow*|przekaza*|mówi{,ą,ł,ła}|stwierdz*|oświadcz*|uważa*|twierdz*|ocen*|komentu*|skomentow*|zapewni*|podkreśl*|oskarż*|zaznacz*|odpowiad*|odpowiedzi*|orędzi*|wywiad*|przyzna*|zareagow*|reagu*|poda{ł,ła,li}|wyjaśni*|ujawni*|wskaza*|udostępni*|doda{ł,ła,je}',
    it: 'dice|dicono|detto|dichiar*|afferm*|sostien*|ritien*|accus*|secondo|discorso|intervista|reagi*|comment*|spiega*|sottoline*|avverte',
    tr: 'dedi|söyle{di,diği}|açıkla{dı,ma,ması}|belirtti|ifade etti|vurgula*|savun{du,uyor}|suçla*|değerlendir*|konuş{tu,ması}|mesaj*|yanıt*|tepki*',
  },
};

/** The cues compiled, by name. */
export const actCues: Readonly<Record<ActCue, Cue>> = Object.freeze(
  Object.fromEntries(Object.entries(names).map(([name, spelled]) => [name, cueOf(spelled)])) as Record<ActCue, Cue>,
);

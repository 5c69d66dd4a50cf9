/**
 * The number (1-12) of a month by its name or abbreviation in the languages that feeds are written in; null when
 * unknown or when languages disagree. Case, accents and a final dot do not matter.
 */
export function monthNumber(name: string): number | null {
  return english.get(name) ?? months.get(fold(name)) ?? null;
}

/** Months as English writes them, January first. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// The names of RFC 822: nearly all that are met.
const english: ReadonlyMap<string, number> = new Map(
  englishMonths.map((name, index) => [name.slice(0, 3), index + 1] as const),
);

// CLDR's month names, full, in the case used in dates and where that differs alone; abbreviations are prefixes of them
// or rows of their own. "-" stands for a name of two words.
const names: readonly string[] = [
  englishMonths.join(' '),
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mar apr mai jun jul aug sept okt nov dez',
  'jan feb mrz apr mai jun jul aug sep okt nov dez',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  'led úno bře dub kvě čvn čvc srp zář říj lis pro',
  'január február marec apríl máj jún júl august september október november december',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'január február március április május június július augusztus szeptember október november december',
  'januar februar marec april maj junij julij avgust september oktober november december',
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  'janar shkurt mars prill maj qershor korrik gusht - tetor nëntor dhjetor',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  'urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua',
  'jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis',
  'januarie februarie maart april mei junie julie augustus september oktober november desember',
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'januari februari mac april mei jun julai ogos september oktober november disember',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'yanvar fevral mart aprel may iyun iyul avqust - oktyabr noyabr dekabr',
  'yanvar fevral mart aprel may iyun iyul avgust - oktabr noyabr dekabr',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
  'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  'јанвар феврал март апрел май ијун ијул август сентјабр октјабр нојабр декабр',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'ינואר פברואר מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  '- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -',
  'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
  'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर',
];

// Names that are read as they stand, since their beginnings are other months (Croatian's in Polish and Czech) or days of
// the week (Irish "lúnasa" and French "lun."). Croatian's October is the Poles' November and left out.
const namesInFull: readonly string[] = [
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca',
  'siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan - studeni prosinac',
  'sij velj ožu tra svi - - - ruj - stu -',
  'eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa - - samhain nollaig',
  '- - - - - - - - shtator - - -',
  '- - - - - - - - sentyabr - - -',
  '- - - - - - - - sentabr - - -',
];

const months = monthTable();

/** Full names first; then prefixes of three letters and more, unless two months share one. */
function monthTable(): ReadonlyMap<string, number> {
  const full = new Map<string, number>();
  const short = new Map<string, number | null>();
  for (const { name, month } of named(names)) {
    full.set(name, month);
    for (let length = 3; length < name.length; length += 1) {
      const prefix = name.slice(0, length);
      const other = short.get(prefix);
      short.set(prefix, other === undefined || other === month ? month : null);
    }
  }
  for (const [prefix, month] of short) if (month !== null && !full.has(prefix)) full.set(prefix, month);
  for (const { name, month } of named(namesInFull)) if (!full.has(name)) full.set(name, month);
  return full;
}

function named(rows: readonly string[]): { readonly name: string; readonly month: number }[] {
  return rows
    .flatMap((row) => row.split(' ').map((name, index) => ({ name: fold(name), month: index + 1 })))
    .filter(({ name }) => name !== '-');
}

/** Without case, marks, final dots and the "in" that Hebrew writes before a month. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}|\.|^ב(?=\p{L}{3})/gu, '');
}

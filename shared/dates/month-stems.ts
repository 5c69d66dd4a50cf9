/**
 * First letters of month names, January first, in the languages of outlets met: Latin, Cyrillic, Greek, Hebrew, Arabic,
 * Devanagari, Georgian and Armenian letters. Where one language's name begins another's, the longer stands first.
 */
const stems: readonly string[] = [
  'jan jaan ian ene gen sty sij led tammi oca yan saus січ янв яну јан студ ιαν ב?ינואר يناير जनवरी იან հունվ',
  'feb feabhra fév fev lut velj vel úno helmi şub veeb vasar shk лют фев феб φεβ ב?פברואר فبراير شباط फरवरी फ़रवरी თებ փետր',
  'mar mär már maa mrz bře ožu maalis kov бер мар сак μαρ μάρ ב?מרץ ב?מרס مارس آذار اذار मार्च მარ մարտ',
  'apr ápr avr abr kwi tra dub huhti nis baland pri кві апр крас απρ ב?אפריל أبريل ابريل نيسان अप्रैल აპრ ապր',
  'may mai maí maj máj mag mei kvě svi touko geg тра трав май мая мај μάι μαΐ μαι ב?מאי مايو أيار मई მაი մայ',
  'jun jún jūn juin juun iun iyun giu cze červen$ června$ lipanj lipnj kesä haz birž qer чер чэрв июн юни јун ιουν ב?יוני يونيو حزيران जून ივნ հունիս',
  'jul júl jūl juil juul iul iyul lug lip srpanj srpnj červen heinä tem liep kor лип ліп июл юли јул ιουλ ב?יולי يوليو تموز जुलाई ივლ հուլիս',
  'aug ágú aoû ago agu ogos sie srp kolo elo ağu avg avq rugpj gus сер авг жні αυγ αύγ ב?אוגוסט أغسطس اغسطس अगस्त აგვ օգ',
  'sep sept szep set wrz ruj zář syys eyl sen rugs sht вер сен сеп σεπ ב?ספטמבר سبتمبر أيلول सितंबर सितम्बर სექ սեպ',
  'oct okt out ott paź říj loka eki spal tet жов окт кас οκτ ב?אוקטובר أكتوبر اكتوبر अक्टूबर ოქტ հոկտ',
  'nov nóv noi noy lis stu marras kas lapkr nën nen лис ліс ноя ное нов νοε νοέ ב?נובמבר نوفمبر नवंबर नवम्बर ნოე նոյ',
  'dec dez déc des dic dis dek gru pro joulu ara gruod dhj гру дек дец сне δεκ ב?דצמבר ديسمبر दिसंबर दिसम्बर დეკ դեկ',
];
const months = stems.map((row) => new RegExp(`^(?:${row.replaceAll(' ', '|')})`, 'iu'));

/** "01" to "12" for the name of a month; null for any other word. */
export function monthOf(name: string): string | null {
  const index = months.findIndex((pattern) => pattern.test(name));
  return index === -1 ? null : String(index + 1).padStart(2, '0');
}

/** Whether a whole paragraph is chrome by its wording: "read more", sign-up lines, rights notices, share prompts. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 500) return false;
  if (promotion.test(text)) return true;
  if (text.length > 300) return false;
  if (invitation.test(text)) return true;
  if (text.length < 3) return !/[\p{L}\p{N}]/u.test(text);
  return openings.test(text) || wholes.test(text);
}

/** Whether a paragraph reserves rights. Asked of the edges of a text alone, where such notices stand. */
export function isRightsNotice(text: string): boolean {
  return text.length < 300 && rights.test(text);
}

/** Whether a line says no more than when the article was published and changed. */
export function isDateLine(text: string): boolean {
  if (text.length > 130 || !/\b(19|20)\d\d\b/.test(text) || !/\d[:h.]\d\d/.test(text)) return false;
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return numbers >= 4 && numbers >= (text.match(/\p{L}{3,}/gu)?.length ?? 0);
}

const openings =
  /^\W*(read (more|also|next|the full)|also read|see also|related( (articles?|stories|news))?:|more on this|watch( also| now|:)|listen( to this|:)|sign up (for|to)|subscribe (to|now)|follow us|click here|download (the|our) app|join (us|our)|copyright|©|all rights reserved|photo(graph)?( by)?:|image( credit)?:|source:|lesen sie (auch|mehr|hier)|mehr zum thema|auch interessant|lire aussi|à lire|lea también|lee también|te puede interesar|leggi anche|czytaj (też|także|więcej)|zobacz (też|także|również)|читайте (также|ещё|еще|далее)|читайте:|смотрите также|подпис(ывайтесь|аться|ка)|читайте також|підписуйтесь|дивіться також|okuma önerisi|ayrıca okuyun|läs (också|mer|även)|les (også|mer)|læs (også|mere)|lees (ook|meer)|関連記事|あわせて読みたい)/iu;
const wholes =
  /^\W*(advertisement|anzeige|werbung|reklama|publicité|publicidad|pubblicità|annons|реклама|share|teilen|kommentare?|comments?|updated?|published|by|von|quelle|loading( \w+)?[.…]*|story continues below( advertisement)?|article continues (below|after) (this )?(ad|advertisement)|skip (to|past).*|\d+ min(ute)?s?( read)?|copy link|link copied|print|e-?mail|facebook|twitter|whatsapp|telegram|x)\W*$/iu;
/** The outlet speaking of itself, and agencies' lists of those who wrote. */
const promotion =
  /^(reporting|writing|editing) by \p{Lu}|^our standards:|(sign up|subscribe|register)\b.{0,60}\bnewsletters?\b|newsletters?.{0,60}(abonnieren|anmelden|bestellen|abonnez|inscri|suscr|iscriv|subscri|sign up)|(abonniere|folge|follow|join|suivez|sígue|seguici|śledź|dołącz)\b.{0,80}(whatsapp|telegram)|(whatsapp|telegram|телеграм|вайбер|viber)[- ]?(kanal|channel|канал|chaîne|canal)|(create an account|sign in|log in|register)\b.{0,40}\b(to continue|to unlock|or create an account|or sign in)|^share your thoughts and join|^(already|don.t) have an account|bookmark our (homepage|website)|^(follow|like) us on|^get (email|daily|local) (updates|news)|^(access|enjoy) (additional )?articles\b.{0,40}\b(account|month)\b|подпис(ывайтесь|ывайся|аться) на (наш|наши|канал)|(підписуйтесь|підписуйся|долучайтесь|приєднуйтесь) (на|до) (наш|канал)|^— .{1,60}\(@\w+\) /iu;
/** Short lines that ask the reader to follow, write, pay or install. */
const invitation =
  /^follow (?!th[eio]s)\S.{1,60} on (twitter|x|facebook|instagram|youtube|threads|linkedin)\b|\b(download|get|install)\b.{0,40}\bapps? for (ios|android)\b|\b(our|nuestr[oa]s?|unser(e[nmrs]?)?|notre|nostr[oa]|nasz\w*|наш[а-яіїєґ]*) .{0,20}(youtube|telegram|whatsapp|viber|facebook|instagram|newsletter)\b|\b(to|in|into) (your|deine[nm]?|ihre[nm]?|votre|tu) (inbox|posteingang|postfach|boîte mail|correo)\b|submit a letter to the editor|^to (view|read) the full (story|article)\b|\b(consider|please|help us by) (supporting|support) our\b/i;
/** Rights reserved, in the languages of the outlets met. */
const rights =
  /\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|(todos los|todos os) (derechos|direitos) reserv|reservados todos los derechos|tutti i diritti riservati|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|tüm hakları saklıdır|все права (на материалы|защищены|принадлежат)|(всі|усі) права (захищен|належать)|(sva|sve) prava (zadržana|pridržana)|vse pravice pridržane|alla rättigheter (förbehållna|reserverade)|alle (rettigheder|rettigheter) (forbeholdt|forbeholdes)|kaikki oikeudet pidätetään|alle rechten voorbehouden|με την επιφύλαξη παντός δικαιώματος|të gjitha të drejtat|hak cipta dilindungi|無断(転載|複製)|(禁止|不得)轉載|版(权|權)(所有|属|屬|保护|保護)|무단\s?전재|جميع الحقوق محفوظة|تمامی حقوق|כל הזכויות שמורות/iu;

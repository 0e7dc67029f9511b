import { foldName } from '../../text/characters.ts';

/** Words of a totals row, as the four languages have them. */
const totalWords = [
  'жами',
  'jami',
  'итого',
  'всего',
  'total',
  'умумий',
  'умумий сони',
  'умумий кўрсаткич',
  'umumiy',
  'umumiy soni',
  'ҳаммаси',
  'hammasi',
].map(foldName);
/** Those that begin a totals row ("Жами 40 та ташкилот"); a body's name may well begin with any other: "Умумий ўрта таълим ...". */
const totalBeginnings = ['жами', 'jami', 'итого'].map(foldName);
const noteWords = [
  'изоҳ',
  'изох',
  'изоҳлар',
  'эслатма',
  'izoh',
  'eslatma',
  'примечание',
  'примечания',
  'note',
  'notes',
  'манба',
  'manba',
  'источник',
  'source',
  'ижрочи',
  'ijrochi',
  'исполнитель',
  'тел',
  'телефон',
  'tel',
].map(foldName);

/** The folded words of a cell without figures and stops. */
export function wordsOf(cell: string): string {
  return foldName(cell)
    .replace(/[:.,\d]+/gu, ' ')
    .trim();
}

/** True for words (see `wordsOf`) that name totals: "жами", "республика бўйича жами", "жами та ташкилот". */
export function isTotal(words: string): boolean {
  return (
    totalWords.some((word) => words === word || words.endsWith(` ${word}`)) ||
    totalBeginnings.some((word) => words.startsWith(`${word} `))
  );
}

/** Rows that are worked out from others: an average, a difference, what was before. */
const derivedWord =
  /^(?:ўртача|o.rtacha|среднее|в среднем|average|mean|медиана|median|фарқи?|farqi?|разница|difference|ўсиш|o.sish|ўзгариш\p{L}*|o.zgarish\p{L}*|прирост|изменение|change|ўтган (?:ой|йил|чорак)|o.tgan (?:oy|yil)|прошлый (?:месяц|год)|previous|энг (?:юқори|паст|кўп|кам)|максимум|минимум|maximum|minimum|max|min|шундан|жумладан|shundan|jumladan|из них|в том числе|в т\.\s?ч\.|of which|including|режа|reja|план|факт|fakt|улуши|ulushi|доля|share|қолган(?:лар)?|бошқалар|прочие|others)(?!\p{L})/iu;

/** True for the name of a row that is worked out from others, "Ўртача", "Ўтган ой", "шундан:", and is no body's. */
export function isDerived(name: string): boolean {
  return derivedWord.test(name.trim());
}

/** True for a cell that begins a remark: "*", "1)" with an asterisk, "Изоҳ:", "Манба". */
export function isRemark(cell: string): boolean {
  const folded = foldName(cell.slice(0, 100));
  return (
    folded.startsWith('*') ||
    noteWords.some((word) => folded.startsWith(word) && !/^\p{L}/u.test(folded.slice(word.length)))
  );
}

const initials = String.raw`\p{Lu}[\p{Ll}’ʻ']?\.\s?(?:\p{Lu}[\p{Ll}’ʻ']?\.\s?)?`;
const surname = String.raw`\p{Lu}[\p{L}’ʻ'-]+`;
const person = new RegExp(`^(?:${initials}${surname}|${surname}\\s+${initials})$`, 'u');
const endsWithPerson = new RegExp(`[\\s:_/]${initials}${surname}$`, 'u');
const post =
  /(?:бошлиғи|бошлиқ|директор\p{L}*|раис\p{L}*|ўринбосари|котиби|мутахассис\p{L}*|boshlig.i|direktor\p{L}*|rais\p{L}*|o.rinbosari|mutaxassis\p{L}*|начальник\p{L}*|заместитель|председатель|специалист|head|director|chairman|deputy)(?!\p{L})/iu;

/** True for the cells of a signature: a name with initials, alone or with a post. */
export function isSignature(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell.length < 300);
  if (texts.some((text) => person.test(text))) return texts.length <= 4;
  return texts.length <= 2 && texts.some((text) => post.test(text) && endsWithPerson.test(text));
}

const groupWord =
  /(?<!\p{L})(?:вазирликлар|идоралар|қўмиталар|агентликлар|инспекциялар|ташкилотлар|органлар|ҳокимликлар|ҳокимиятлар|банклар|корхоналар|муассасалар|жамиятлар|компаниялар|марказлар|бошқармалар|vazirliklar|idoralar|qo.mitalar|agentliklar|tashkilotlar|organlar|hokimliklar|hokimiyatlar|banklar|korxonalar|министерства|комитеты|ведомства|агентства|организации|хокимияты|банки|предприятия|ministries|committees|agencies|organizations|bodies|banks)[\s:.)]*$/iu;

/** True for the name of a group of bodies, "Вазирликлар", "II. Қўмита ва агентликлар", which is no body's own. */
export function isGroup(cell: string): boolean {
  return groupWord.test(cell.slice(0, 300)) || /^(?:[IVX]{1,4}|[А-ЯA-Z])[.)]\s+\p{L}/u.test(cell.trim());
}

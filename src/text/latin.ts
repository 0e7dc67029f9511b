const plain: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: 'ʼ',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'oʻ',
  қ: 'q',
  ғ: 'gʻ',
  ҳ: 'h',
};

const vowels = 'аеёиоуыэюяў';

/**
 * Uzbek Cyrillic in Latin letters by the rules of 1995 (DOMAIN section 4): ў oʻ and ғ gʻ with U+02BB, ъ U+02BC.
 * Everything that is not a Cyrillic letter stays. There is no way back by machine: ц, ь, ъ and э are lost.
 */
export function toLatin(text: string): string {
  const letters = [...text.normalize('NFC').replace(/(сент|окт)я(?=бр)/giu, keepMonth)];
  return letters.map((_, i) => inCase(letters, i, latinOf(letters, i))).join('');
}

/** сентябрь is `sentabr`, октябрь `oktabr`. */
function keepMonth(whole: string, start: string): string {
  return start + (whole.endsWith('Я') ? 'А' : 'а');
}

function latinOf(letters: readonly string[], i: number): string {
  const letter = lower(letters[i]);
  const before = lower(letters[i - 1]);
  if (letter === 'е') return !isLetter(before) || `${vowels}ъь`.includes(before) ? 'ye' : 'e';
  if (letter === 'ц') return before !== '' && vowels.includes(before) ? 'ts' : 's';
  if (letter === 'ъ') return separatesLoanword(before, lower(letters[i + 1])) ? '' : 'ʼ';
  return plain[letter] ?? letter;
}

/** In объект and адъютант the sign only parts the letters; in санъат and маъюс it is heard. */
function separatesLoanword(before: string, after: string): boolean {
  return after !== '' && 'еёюя'.includes(after) && !vowels.includes(before);
}

/** `Шаҳар` is Shahar, `ШАҲАР` SHAHAR. */
function inCase(letters: readonly string[], i: number, latin: string): string {
  const letter = letters[i] ?? '';
  if (!(lower(letter) in plain)) return letter;
  if (letter === lower(letter)) return latin;
  const neighbour = isLetter(letters[i + 1] ?? '') ? letters[i + 1] : letters[i - 1];
  const shouting = neighbour !== undefined && isLetter(neighbour) && neighbour !== lower(neighbour);
  return shouting ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}

function lower(letter: string | undefined): string {
  return letter?.toLowerCase() ?? '';
}

function isLetter(text: string): boolean {
  return /^\p{L}/u.test(text);
}

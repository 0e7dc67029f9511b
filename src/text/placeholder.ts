/** A part in square brackets with a letter in it, closed or not: `[исм фамилия]`, `А. [фамилия]`, `[ИСМ`. */
const bracketed = /\[[^[\]]*\p{L}[^[\]]*(?:\]|$)|^\s*\[|\p{L}[^[\]]*\]\s*$/u;

/** A place left open to write on: `____`, `А. …`, `...`. */
const openPlace = /_{2,}|…|\.{3,}/u;

/** Nothing but signs (`–`, `***`, `?`), or letters x in the places of digits: `XXX`, `(71) ххх-хх-хх`. */
const noWord = /^[^\p{L}\p{N}]+$|^(?:[\d\s()+.–-]*[xх]){2,}[\d\s()+.–-]*$/iu;

/** A whole value in pointed or curly brackets: `<исм>`, `{имя}`. */
const enclosed = /^(?:<[^<>]*>|\{[^{}]*\})$/u;

/** Words that forms and examples write in the place of a value, as `foldStandIn` leaves them. */
const standIns: ReadonlySet<string> = new Set([
  ...[
    'исм',
    'исми',
    'исми шарифи',
    'исм шариф',
    'исм фамилия',
    'исми фамилияси',
    'фамилия исм',
    'фамилия',
    'фамилияси',
    'и фамилия',
  ],
  ...[
    'фиш',
    'фио',
    'ф и ш',
    'ф и о',
    'имя',
    'имя фамилия',
    'фамилия имя',
    'и о фамилия',
    'фамилия и о',
    'фамилия и ш',
  ],
  ...[
    'ism',
    'ismi',
    'ismi sharifi',
    'ism familiya',
    'familiya',
    'f i sh',
    'f i o',
    'fish',
    'fio',
    'name',
    'full name',
    'surname',
    'n n',
  ],
  ...['лавозим', 'лавозими', 'lavozim', 'lavozimi', 'должность', 'post', 'position'],
  ...['телефон', 'телефони', 'телефон рақами', 'telefon', 'telefon raqami', 'номер телефона', 'тел', 'phone'],
  ...[
    'электрон почта',
    'электрон почта манзили',
    'почта',
    'e mail',
    'email',
    'манзил',
    'манзили',
    'адрес',
    'address',
  ],
  ...['намуна', 'namuna', 'мисол', 'misol', 'образец', 'пример', 'sample', 'example', 'тест', 'test'],
  ...[
    'тўлдиринг',
    'тўлдирилсин',
    'тўлдирилади',
    'ёзинг',
    'ёзилади',
    'киритинг',
    'кейин',
    'заполнить',
    'заполните',
    'вписать',
    'уточнить',
  ],
  ...['toʻldiring', 'todo', 'tbd', 'null', 'none', 'undefined', 'nan', 'n a', 'н д', 'н а'],
]);

/**
 * True for a value that is yet to be written, in any form in which people leave that open: the shipped files' brackets
 * (`[исм фамилия]`, also `А. [фамилия]`), a line to write on (`____`, `…`), signs or letters x alone, and the words of a form
 * (`Ф.И.Ш.`, `Намуна`, `TODO`). Brackets around digits or a sign are no placeholder, nor is the empty text.
 */
export function isPlaceholder(text: string): boolean {
  const value = text.trim();
  if (value === '') return false;
  return (
    [bracketed, openPlace, noWord, enclosed].some((form) => form.test(value)) ||
    standIns.has(foldStandIn(value))
  );
}

/** The part in square brackets that a text still has; lines to write on may be meant where the text is no value. Undefined without one. */
export function bracketedPart(text: string): string | undefined {
  return bracketed.exec(text)?.[0].trim();
}

/**
 * True for a printed value of office or directories that is not there yet: a placeholder, or no such thing as its field
 * holds: a telephone of fewer than five digits or with a letter among them (`202-8О-01`), an e-mail address without @, a person's name without a surname.
 */
export function isUnfilled(field: string, value: string): boolean {
  if (isPlaceholder(value)) return true;
  if (field.endsWith('.phone'))
    return !/(?:\d\D*){5}/u.test(value) || !/[1-9]/u.test(value) || /\d\p{L}|\p{L}\d/u.test(value);
  if (field.endsWith('.email')) return !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(value);
  return /^(?:signatories|executors)\..*\.name$/u.test(field) && !/\p{L}{2}/u.test(value);
}

/** Small letters, one space for whatever divides the words, one form of the apostrophe. */
function foldStandIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’'`ʼ]/gu, 'ʻ')
    .replace(/[^\p{L}\p{N}ʻ]+/gu, ' ')
    .trim();
}

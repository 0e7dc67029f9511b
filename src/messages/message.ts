/** Languages of the program's own words. `uz` is Uzbek in Cyrillic letters. */
export type Language = 'uz' | 'ru' | 'en';

export const languages: readonly Language[] = ['uz', 'ru', 'en'];

/** One sentence in each language. `{name}` stands for an argument; a language left out does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** What is said of one problem: how grave it is, what is wrong, and what to do. */
export interface Message {
  readonly severity: 'error' | 'warning';
  readonly text: Words;
  readonly hint: Words;
}

/** The names between braces in a text. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A table of words, its placeholders kept in its type. */
export function wordTable<const Part extends Readonly<Record<string, Words>>>(part: Part): Part {
  return part;
}

/**
 * Keeps the literal texts of a table's part, so that the arguments of every code are known to the compiler. A function, for
 * most runs have no problem to report, and making the tables takes 4 ms.
 */
export function messages<const Part extends Readonly<Record<string, Message>>>(part: () => Part): () => Part {
  return part;
}

/**
 * Puts arguments into `{name}` places. A part between ⟦ and ⟧ is left out when an argument in it is the empty
 * text: nothing is near, nothing else helps. Quotes around an argument that has quotes of its own at an end
 * (“Ўзбекгидроэнерго” АЖ) are left out, except in a form to copy. A place without an argument stays as it is, so that it is seen.
 */
export function fillWords(text: string, args: Readonly<Record<string, string | number>>): string {
  const chosen = text.replace(/⟦([^⟧]*)⟧/gu, (_, part: string) => (lacksOne(part, args) ? '' : part));
  return chosen.replace(
    /(?<!--[a-z-]+ )(["“«])\{(\w+)\}["”»]|\{(\w+)\}/gu,
    (whole, quote: string | undefined, quoted: string | undefined, bare: string | undefined) => {
      const value = args[quoted ?? bare ?? ''];
      if (value === undefined) return whole;
      const said = String(value);
      return quote === undefined || hasOwnQuotes(said) ? said : `${quote}${said}${whole.at(-1)}`;
    },
  );
}

function lacksOne(part: string, args: Readonly<Record<string, string | number>>): boolean {
  return [...part.matchAll(/\{(\w+)\}/gu)].some(([, name = '']) => args[name] === '');
}

function hasOwnQuotes(value: string): boolean {
  return /^[“«„]|[”»]$/u.test(value);
}

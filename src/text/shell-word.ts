/** A text as a shell takes it for one word: in quotation marks only where it needs them. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./:@=,+-]+$/u.test(text) ? text : quotedWord(text);
}

/** The same, always in quotation marks: for words of people. */
export function quotedWord(text: string): string {
  return `"${text.replace(/["\\$`]/gu, (character) => `\\${character}`)}"`;
}

/** The option of a command line that has this name in the program: `--as-of` for `asOf`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (character) => `-${character.toLowerCase()}`)}`;
}

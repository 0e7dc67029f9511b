/**
 * True for a value that the office has yet to fill in: the shipped files write it in square brackets (`[исм фамилия]`),
 * and a value filled in half has such a part still (`А. [фамилия]`). Brackets around digits or a sign are no placeholder,
 * nor is the empty text.
 */
export function isPlaceholder(text: string): boolean {
  return /\[[^[\]]*\p{L}[^[\]]*(?:\]|$)|^\s*\[|\p{L}[^[\]]*\]\s*$/u.test(text);
}

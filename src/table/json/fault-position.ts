/** Texts beyond this are given no place within them. */
const mostChars = 100_000;

const token =
  /[ \t\r\n]*(?:("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;

/** What may come next in a text of JSON. */
type Wanted = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

/** Where a text that is no JSON breaks, in characters from its beginning: RFC 8259. What is well so far breaks at its end. */
export function faultPosition(text: string): number {
  if (text.length > mostChars) return 0;
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const next: Wanted | undefined = found === null ? undefined : afterToken(found, wanted, open);
    if (found === null || next === undefined) return at + (/[^ \t\r\n]|$/u.exec(text.slice(at))?.index ?? 0);
    wanted = next;
    at = token.lastIndex;
  }
}

/** What may come behind a token; undefined when it may not be there. */
function afterToken(found: RegExpExecArray, wanted: Wanted, open: string[]): Wanted | undefined {
  const [, text, word, sign = ''] = found;
  if (text !== undefined && (wanted === 'name' || wanted === 'name or end')) return 'colon';
  if (text !== undefined || word !== undefined) return isValue(wanted) ? behind(open) : undefined;
  switch (sign) {
    case '{':
    case '[':
      return isValue(wanted) ? afterOpening(sign, open) : undefined;
    case '}':
    case ']':
      return afterClosing(sign, wanted, open);
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    default:
      return wanted === 'comma or end' ? afterComma(open) : undefined;
  }
}

function afterComma(open: readonly string[]): Wanted {
  return open.at(-1) === '{' ? 'name' : 'value';
}

function isValue(wanted: Wanted): boolean {
  return wanted === 'value' || wanted === 'value or end';
}

function afterOpening(sign: '{' | '[', open: string[]): Wanted {
  open.push(sign);
  return sign === '{' ? 'name or end' : 'value or end';
}

function afterClosing(sign: '}' | ']', wanted: Wanted, open: string[]): Wanted | undefined {
  const mayEnd = wanted === 'comma or end' || wanted === (sign === '}' ? 'name or end' : 'value or end');
  return mayEnd && open.pop() === (sign === '}' ? '{' : '[') ? behind(open) : undefined;
}

function behind(open: readonly string[]): Wanted {
  return open.length === 0 ? 'nothing' : 'comma or end';
}

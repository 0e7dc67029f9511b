import type { XmlSink } from './xml-scanner.ts';
import { attribute } from './xml-scanner.ts';

/** Formats that Excel knows by number alone and that are days or times (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are those of East Asian editions). */
const dayFormats: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
]);

/** Which styles of cells show a number as a day, and what finds them in `styles.xml`. */
export function dayStyles(): { readonly isDay: (style: number) => boolean; readonly sink: XmlSink } {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const known: (boolean | undefined)[] = [];
  let list = '';
  const isDayFormat = (format: number): boolean => {
    const code = codes.get(format);
    return code === undefined || code === '' ? dayFormats.has(format) : isDayCode(code);
  };
  return {
    isDay(style) {
      const format = formats[style];
      if (format === undefined) return false;
      known[style] ??= isDayFormat(format);
      return known[style];
    },
    sink: {
      open(name, attributes) {
        if (name === 'numFmts' || name === 'cellXfs') list = name;
        else if (name === 'numFmt' && list === 'numFmts')
          codes.set(
            Number(attribute(attributes, 'numFmtId')),
            attribute(attributes, 'formatCode')?.slice(0, longestCode) ?? '',
          );
        else if (name === 'xf' && list === 'cellXfs')
          formats.push(Number(attribute(attributes, 'numFmtId') ?? 0));
      },
      close(name) {
        if (name === list) list = '';
      },
      text() {},
    },
  };
}

/** Excel takes 255 characters. */
const longestCode = 1_000;

/** True for a code such as `dd.mm.yyyy` or `[h]:mm`: it has letters for parts of a day outside quotes, colours and conditions. */
function isDayCode(code: string): boolean {
  const signs = code.replace(/"[^"]*"?|\\.|[*_]./gsu, '').toLowerCase();
  const bare = signs.replace(/\[[^\]]*\]/gu, '');
  if (/^(?:general|@)$/u.test(bare.trim())) return false;
  const isTime = /(?:^|[^a-z])(?:h{1,2}|s{1,2})(?:[^a-z]|$)|am\/pm|a\/p/u.test(bare);
  return isTime || /\[(?:h+|m+|s+)\]/u.test(signs) || /[yd]|m{3,}/u.test(bare);
}

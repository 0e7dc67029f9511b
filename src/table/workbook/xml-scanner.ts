/** Takes what is in an XML text, in its order. Names come without their prefix. */
export interface XmlSink {
  /** An opening tag; `close` follows for one that closes itself, too. `attributes` is what stands behind the name. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Characters between tags, perhaps a part of them, entities as characters. */
  text(text: string): void;
}

/** No tag, comment or section of an office's comes near this. */
const mostMarkup = 1_000_000;
const longestEntity = 40;

/**
 * Reads an XML text that comes in pieces cut anywhere: no tree is built, so that size and depth cost nothing. Throws an error with the reason for a text that ends within an element or
 * a tag, or that declares entities of its own; whether each closing tag has the name of its opening one is not looked at.
 */
export function xmlScanner(sink: XmlSink): {
  readonly push: (piece: string) => void;
  readonly end: () => void;
} {
  let rest = '';
  let depth = 0;
  const markup = (text: string, from: number): number => {
    const code = text.charCodeAt(from + 1);
    if (code === bang) return skipped(text, from, sink);
    if (code === query) return behind(text, '?>', from);
    const end = code === slash ? text.indexOf('>', from) : tagEnd(text, from);
    if (end < 0) return -1;
    if (code === slash) {
      depth -= 1;
      sink.close(localName(text.slice(from + 2, end).trimEnd()));
      return end + 1;
    }
    const isEmpty = text.charCodeAt(end - 1) === slash;
    const stop = isEmpty ? end - 1 : end;
    const space = nameEnd(text, from + 1, stop);
    const name = localName(text.slice(from + 1, space));
    sink.open(name, text.slice(space, stop));
    if (isEmpty) sink.close(name);
    else depth += 1;
    return end + 1;
  };
  /** Reads up to what may go on in the next piece, which it gives. */
  const read = (text: string, isLast: boolean): string => {
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      const stop = tag >= 0 ? tag : isLast ? text.length : wholeText(text, at);
      if (stop > at && depth > 0) sink.text(unescaped(text.slice(at, stop)));
      at = stop;
      // What begins in the last characters may be too short to be told from something else.
      if (tag < 0 || (!isLast && text.length - tag < longestSign)) break;
      const next = markup(text, tag);
      if (next < 0) break;
      at = next;
    }
    return text.slice(at);
  };
  return {
    push(piece) {
      rest = read(rest + piece, false);
      if (rest.length > mostMarkup) throw new Error('a tag has more than a million characters');
    },
    end() {
      if (read(rest, true) !== '' || depth !== 0) throw new Error('the XML of a part ends too early');
    },
  };
}

/** `<![CDATA[` */
const longestSign = 9;
const bang = 33;
const query = 63;
const slash = 47;

/** Behind a comment, a section of characters or a declaration; -1 when it is not there whole. */
function skipped(text: string, from: number, sink: XmlSink): number {
  if (text.startsWith('<!--', from)) return behind(text, '-->', from + 4);
  if (!text.startsWith('<![CDATA[', from)) throw new Error('a part has a document type declaration');
  const end = behind(text, ']]>', from);
  if (end >= 0) sink.text(text.slice(from + 9, end - 3));
  return end;
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

/** Where an opening tag's `>` is: one within an attribute's quotes is a character. */
function tagEnd(text: string, from: number): number {
  let at = from;
  let end = text.indexOf('>', from);
  while (end >= 0) {
    const quote = nextQuote(text, at, end);
    if (quote < 0) return end;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0) return -1;
    at = close + 1;
    if (at > end) end = text.indexOf('>', at);
  }
  return -1;
}

function nextQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function nameEnd(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && text.charCodeAt(at) > 32) at += 1;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Up to where a text can be given: an entity may be begun at its end. */
function wholeText(text: string, from: number): number {
  const begun = text.lastIndexOf('&');
  return begun >= from && text.length - begun < longestEntity && !text.includes(';', begun)
    ? begun
    : text.length;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,20}));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute among those behind a tag's name, whatever its prefix. Undefined when there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  if (unusual.test(attributes)) return anyAttribute(attributes, name);
  for (let sign = attributes.indexOf('="'); sign >= 0; ) {
    const close = attributes.indexOf('"', sign + 2);
    const before = attributes.charCodeAt(sign - name.length - 1);
    if ((before <= 32 || before === colon) && attributes.startsWith(name, sign - name.length))
      return unescaped(attributes.slice(sign + 2, close < 0 ? attributes.length : close));
    sign = close < 0 ? -1 : attributes.indexOf('="', close);
  }
  return undefined;
}

const unusual = /'|\s=|=\s/u;
const colon = 58;

/** The same where values are in single quotation marks or have blanks beside their `=`. */
function anyAttribute(attributes: string, name: string): string | undefined {
  for (const [, own = '', one, other] of attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    if (own === name || own.endsWith(`:${name}`)) return unescaped(one ?? other ?? '');
  return undefined;
}

/** True for an attribute that says `1` or `true`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Text in which a workbook writes control characters as `_x000D_`. */
export function withControls(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

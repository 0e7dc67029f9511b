/** An element of a part, with its places in the part's text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | undefined;
  /** From the opening tag's `<` to behind the closing tag's `>`. */
  readonly from: number;
  readonly to: number;
  /** From behind the opening tag to before the closing one; equal when it closes itself. */
  readonly innerFrom: number;
  readonly innerTo: number;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  to: number;
  innerTo: number;
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|</gu;

/** The root element of a part; undefined when the text is no well-formed XML. */
export function parseXmlTree(text: string): XmlElement | undefined {
  const document: OpenElement = { ...noElement, children: [], attributes: new Map() };
  let open: OpenElement | undefined = document;
  for (const match of text.matchAll(markup)) {
    const { 0: whole, 1: closed, 2: name, index } = match;
    if (whole === '<' || open === undefined) return undefined;
    if (closed !== undefined && open.name !== closed) return undefined;
    if (closed !== undefined) {
      open.innerTo = index;
      open.to = index + whole.length;
      open = parents.get(open);
    } else if (name !== undefined) {
      const element = openElement(match, name, open);
      if (!whole.endsWith('/>')) open = element;
    }
  }
  return open === document && document.children.length === 1 ? document.children[0] : undefined;
}

const noElement = { name: '', parent: undefined, from: 0, to: 0, innerFrom: 0, innerTo: 0 };

function openElement(
  { 0: whole, 3: attributes = '', index }: RegExpExecArray,
  name: string,
  parent: OpenElement,
): OpenElement {
  const end = index + whole.length;
  const place = { from: index, to: end, innerFrom: end, innerTo: end };
  const element = { name, attributes: parseAttributes(attributes), children: [], parent, ...place };
  parent.children.push(element);
  parents.set(element, parent);
  return element;
}

const parents = new WeakMap<XmlElement, OpenElement | undefined>();

function parseAttributes(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map([...found].map(([, name = '', one, other]) => [name, unescapeXml(one ?? other ?? '')]));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its entities as characters; unknown ones stay. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** All elements below one, in the order of the text. What only old versions of Word show is left out: it says the same again. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === 'mc:Fallback' ? [] : [child, ...descendants(child)],
  );
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The first element of a name below one. */
export function findBelow(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : descendants(element).find((one) => one.name === name);
}

/** The nearest element around one that has one of the names. */
export function around(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  let one = element.parent;
  while (one !== undefined && !names.includes(one.name)) one = one.parent;
  return one;
}

/** What replaces a piece of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with its pieces replaced; pieces must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(from, edit.from) + edit.text;
    from = edit.to;
  }
  return result + text.slice(from);
}

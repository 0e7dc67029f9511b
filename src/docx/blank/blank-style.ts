import type { BlankParagraph } from '../../model/blank.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

/** Properties of a paragraph and of its text, by the name of their element; later ones win over earlier ones. */
export type Properties = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface BlankStyles {
  /** Of a paragraph of this style (undefined: the default one), its text's among them. */
  readonly ofParagraph: (style: string | undefined) => Properties;
  readonly ofCharacter: (style: string | undefined) => Properties;
  /** Whether a table of this style has lines. */
  readonly hasLines: (style: string | undefined) => boolean;
}

/** Reads `word/styles.xml`; a blank without it has none. */
export function readStyles(root: XmlElement | undefined): BlankStyles {
  const styles = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes.get('w:styleId');
    if (style.name !== 'w:style' || id === undefined) continue;
    styles.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '');
    if (isDefault && style.attributes.get('w:type') === 'paragraph') usual = id;
  }
  const defaults = childOf(root, 'w:docDefaults');
  const base = merged([
    propertiesOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    propertiesOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
  ]);
  const own = (id: string | undefined): Properties => {
    const chain = chainOf(styles, id);
    return merged(
      chain.flatMap((style) => [
        propertiesOf(childOf(style, 'w:pPr')),
        propertiesOf(childOf(style, 'w:rPr')),
      ]),
    );
  };
  return {
    ofParagraph: (style) => merged([base, own(style ?? usual)]),
    ofCharacter: own,
    hasLines: (style) =>
      chainOf(styles, style).some((one) => hasVisibleLines(childOf(childOf(one, 'w:tblPr'), 'w:tblBorders'))),
  };
}

/** A style and those that it is based on, the farthest first. */
function chainOf(styles: ReadonlyMap<string, XmlElement>, id: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = id; next !== undefined && chain.length < styles.size; ) {
    const style = styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.unshift(style);
    next = childOf(style, 'w:basedOn')?.attributes.get('w:val');
  }
  return chain;
}

/** The properties written in a `w:pPr` or `w:rPr`. */
export function propertiesOf(element: XmlElement | undefined): Properties {
  return new Map((element?.children ?? []).map(({ name, attributes }) => [name, attributes]));
}

/** Attributes of one element add up over styles: one says the space before, another that after. */
export function merged(all: readonly Properties[]): Properties {
  const result = new Map<string, ReadonlyMap<string, string>>();
  for (const properties of all) {
    for (const [name, attributes] of properties) {
      result.set(name, new Map([...(result.get(name) ?? []), ...attributes]));
    }
  }
  return result;
}

export function hasVisibleLines(borders: XmlElement | undefined): boolean {
  return (borders?.children ?? []).some(
    ({ attributes }) => !['none', 'nil', undefined].includes(attributes.get('w:val')),
  );
}

/** A switch such as `w:b`: on without a value. */
export function isOn(properties: Properties, name: string): boolean {
  const attributes = properties.get(name);
  return attributes !== undefined && !['0', 'false', 'off', 'none'].includes(attributes.get('w:val') ?? '1');
}

export function numberIn(properties: Properties, name: string, attribute: string): number | undefined {
  const value = Number(properties.get(name)?.get(attribute) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

const MM_PER_TWIP = 25.4 / 1440;
const aligns: Readonly<Record<string, BlankParagraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** How a paragraph looks, without its words. */
export function paragraphLook(properties: Properties): Omit<BlankParagraph, 'type' | 'inlines'> {
  const twips = (name: string, ...attributes: readonly string[]): number => {
    const found = attributes.map((attribute) => numberIn(properties, name, attribute));
    return found.find((value) => value !== undefined) ?? 0;
  };
  const line = twips('w:spacing', 'w:line');
  const rule = properties.get('w:spacing')?.get('w:lineRule') ?? 'auto';
  return {
    align: aligns[properties.get('w:jc')?.get('w:val') ?? ''] ?? 'left',
    beforePt: twips('w:spacing', 'w:before') / 20,
    afterPt: twips('w:spacing', 'w:after') / 20,
    line: line > 0 && rule !== 'auto' ? { pt: line / 20 } : { factor: line > 0 ? line / 240 : 1 },
    leftMm: twips('w:ind', 'w:start', 'w:left') * MM_PER_TWIP,
    rightMm: twips('w:ind', 'w:end', 'w:right') * MM_PER_TWIP,
    firstLineMm: (twips('w:ind', 'w:firstLine') - twips('w:ind', 'w:hanging')) * MM_PER_TWIP,
    hasRightTab: false,
    rulePt: 0,
    sizePt: sizePt(properties),
  };
}

/** Word's own type is 10 pt where nothing says otherwise (ECMA-376-1, 17.3.2.38). */
export function sizePt(properties: Properties): number {
  return (numberIn(properties, 'w:sz', 'w:val') ?? 20) / 2;
}

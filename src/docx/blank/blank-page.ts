import type { Blank } from '../../model/blank.ts';
import { childOf, descendants, type XmlElement } from './xml-tree.ts';

export type PageKind = 'first' | 'default' | 'even';
export const pageKinds: readonly PageKind[] = ['first', 'default', 'even'];

/** Which headers or feet a section has, by the ids of their relations; a page that none is said for has none. */
export type Margin = Readonly<Partial<Record<PageKind, string>>>;

/** How the pages of the blank's first section are. */
export interface PageSetup {
  readonly header: Margin;
  readonly footer: Margin;
  /** Whether even pages have margins of their own. */
  readonly hasEven: boolean;
}

/** All `w:sectPr` of a body in their order; those that a tracked change keeps are none of them. */
export function sectionsOf(root: XmlElement): readonly XmlElement[] {
  return descendants(root).filter(
    ({ name, parent }) => name === 'w:sectPr' && ['w:body', 'w:pPr'].includes(parent?.name ?? ''),
  );
}

/** What the first page and the later ones of a section show above and below the text, as Word decides it (ECMA-376-1, 17.10). */
export function pageSetup(section: XmlElement | undefined, settings: XmlElement | undefined): PageSetup {
  const isSwitched = (element: XmlElement | undefined): boolean =>
    element !== undefined && !['0', 'false', 'off'].includes(element.attributes.get('w:val') ?? '1');
  const hasFirst = isSwitched(childOf(section, 'w:titlePg'));
  const hasEven = isSwitched(childOf(settings, 'w:evenAndOddHeaders'));
  const margin = (name: string): Margin => {
    const said = new Map(
      (section?.children ?? [])
        .filter((child) => child.name === name)
        .map(({ attributes }) => [attributes.get('w:type') ?? 'default', attributes.get('r:id') ?? '']),
    );
    const usual = said.get('default');
    const pages: Record<PageKind, string | undefined> = {
      first: hasFirst ? said.get('first') : usual,
      default: usual,
      even: hasEven ? said.get('even') : usual,
    };
    return Object.fromEntries(Object.entries(pages).filter(([, id]) => id !== undefined));
  };
  return { header: margin('w:headerReference'), footer: margin('w:footerReference'), hasEven };
}

const MM_PER_TWIP = 25.4 / 1440;

/** The sheet of the section in which a letter is written; without one, A4 with the margins of letters. */
export function pageFormat(section: XmlElement | undefined): Pick<Blank, 'page' | 'edgesMm'> {
  const size = childOf(section, 'w:pgSz')?.attributes;
  const margins = childOf(section, 'w:pgMar')?.attributes;
  const mm = (value: string | undefined, otherwise: number): number => {
    const twips = Math.abs(Number(value ?? Number.NaN));
    return Number.isFinite(twips) ? Number((twips * MM_PER_TWIP).toFixed(2)) : otherwise;
  };
  const sizeMm = { width: mm(size?.get('w:w'), 210), height: mm(size?.get('w:h'), 297) };
  const gutter = mm(margins?.get('w:gutter'), 0);
  const page: Blank['page'] = {
    orientation: sizeMm.width > sizeMm.height ? 'landscape' : 'portrait',
    sizeMm,
    marginsMm: {
      left: mm(margins?.get('w:left'), 30) + gutter,
      right: mm(margins?.get('w:right'), 15),
      top: mm(margins?.get('w:top'), 20),
      bottom: mm(margins?.get('w:bottom'), 20),
    },
  };
  const edgesMm = { header: mm(margins?.get('w:header'), 10), footer: mm(margins?.get('w:footer'), 10) };
  return { page, edgesMm };
}

/** Whether a header or foot prints the number of its page. */
export function printsNumber(xml: string): boolean {
  return /<w:pgNum\b|<w:instrText[^<>]*>\s*(?:PAGE|=?\s*\{?\s*PAGE)\b|w:instr="\s*PAGE\b/u.test(xml);
}

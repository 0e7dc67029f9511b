import { listSheetName } from '../write-form.ts';
import type { Parts, Relation } from './parts.ts';
import { openParts, partEntry, readPart, relationsOf } from './parts.ts';
import type { SharedStrings } from './shared-strings.ts';
import { sharedStrings } from './shared-strings.ts';
import type { SheetSetting } from './sheet-rows.ts';
import type { SheetContent } from './sheet-sink.ts';
import { mostMerges, sheetSink } from './sheet-sink.ts';
import { dayStyles } from './styles.ts';
import { attribute, isOn } from './xml-scanner.ts';

/** A sheet of a workbook as text. */
export interface WorkbookSheet extends SheetContent {
  readonly name: string;
}

/** A workbook's sheets; those that are hidden are left out unless they are named. */
export interface Workbook {
  readonly epoch: 1900 | 1904;
  readonly sheets: readonly WorkbookSheet[];
  /** Names of all sheets that are not hidden, and of those that are. */
  readonly names: readonly string[];
  readonly hidden: readonly string[];
  /** When there is far more of something than an office's workbook has: then no sheet is given. */
  readonly tooLarge?: TooLarge;
}

export type TooLarge =
  | { readonly type: 'cells'; readonly cells: number; readonly characters: number }
  | { readonly type: 'sheets'; readonly most: number }
  | { readonly type: 'merges'; readonly most: number };

const mostSheets = 1_000;
const mostFarCells = 20_000_000;
const mostCharacters = 200_000_000;

/**
 * Reads a workbook, each part once and piece by piece; its rows stay in a few bytes a cell. Numbers come as JavaScript prints them, days as `YYYY-MM-DD`,
 * errors as their text (`#N/A`), a formula as its kept result. `named` reads that sheet only, hidden or not.
 * Throws an error with the reason for a broken workbook; the ZIP's directory must have been checked before.
 */
export async function parseWorkbook(bytes: Uint8Array, named: string | undefined): Promise<Workbook> {
  const parts = openParts(bytes);
  const root = (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument');
  if (root === undefined) throw new Error('the package names no workbook');
  const { epoch, isUnworked, sheets: all } = await readBook(parts, root.part);
  const names = [...new Set(all.filter(({ isHidden }) => !isHidden).map(({ name }) => name))];
  const hiddenNames = [...new Set(all.filter(({ isHidden }) => isHidden).map(({ name }) => name))];
  const known = {
    epoch,
    names,
    // The choices of a form that this program wrote are nobody's data.
    hidden: hiddenNames.filter((name) => name !== listSheetName),
  };
  if (all.length > mostSheets)
    return { ...known, sheets: [], tooLarge: { type: 'sheets', most: mostSheets } };
  const relations = await relationsOf(parts, root.part);
  const wanted = all.filter(({ name, isHidden }) =>
    named === undefined ? !isHidden : name.trim() === named.trim(),
  );
  const setting = {
    epoch,
    isUnworked,
    ...(await sharedParts(parts, relations)),
    size: { cells: 0, far: 0, characters: 0 },
  };
  const sheets: WorkbookSheet[] = [];
  for (const [name, part] of partsOfSheets(wanted, relations)) {
    const content = await readSheet(parts, part, setting);
    if (content === undefined) throw new Error(`the part of sheet "${name}" is missing`);
    const tooLarge = tooLargeOf(content, setting);
    if (tooLarge !== undefined) return { ...known, sheets: [], tooLarge };
    sheets.push({ name, ...content });
  }
  return { ...known, sheets };
}

interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

async function readBook(
  parts: Parts,
  part: string,
): Promise<{
  readonly epoch: 1900 | 1904;
  readonly isUnworked: boolean;
  readonly sheets: readonly NamedSheet[];
}> {
  const sheets: NamedSheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  let isUnworked = false;
  const isThere = await readPart(parts, part, {
    open(name, attributes) {
      if (name === 'workbookPr' && isOn(attribute(attributes, 'date1904'))) epoch = 1904;
      if (name === 'calcPr') isUnworked = isOn(attribute(attributes, 'fullCalcOnLoad'));
      if (name !== 'sheet' || sheets.length > mostSheets) return;
      const [own, relation, state] = ['name', 'id', 'state'].map((one) => attribute(attributes, one));
      if (own === undefined || own === '' || relation === undefined) return;
      sheets.push({ name: own, relation, isHidden: state === 'hidden' || state === 'veryHidden' });
    },
    close() {},
    text() {},
  });
  if (!isThere) throw new Error(`the part ${part} is missing`);
  return { epoch, isUnworked, sheets };
}

/** What the sheets share: texts, and which styles show days. */
async function sharedParts(
  parts: Parts,
  relations: readonly Relation[],
): Promise<{ readonly strings: SharedStrings; readonly isDay: (style: number) => boolean }> {
  const partOf = (type: string): string => relations.find((one) => one.type === type)?.part ?? '';
  const texts = partOf('sharedStrings');
  const { strings, sink } = sharedStrings(partEntry(parts, texts)?.unpacked ?? 0);
  await readPart(parts, texts, sink);
  const styles = dayStyles();
  await readPart(parts, partOf('styles'), styles.sink);
  return { strings, isDay: styles.isDay };
}

/** The part of each sheet that is one of cells: charts have none. Throws an error with the reason where two sheets have one part or a sheet has none. */
function partsOfSheets(
  sheets: readonly NamedSheet[],
  relations: readonly Relation[],
): readonly (readonly [string, string])[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const owners = new Map<string, string>();
  for (const { name, relation } of sheets) {
    const found = byId.get(relation);
    if (found === undefined) throw new Error(`the part of sheet "${name}" is missing`);
    if (found.type !== 'worksheet') continue;
    const other = owners.get(found.part);
    if (other !== undefined) throw new Error(`sheets "${other}" and "${name}" are one part`);
    owners.set(found.part, name);
  }
  return [...owners].map(([part, name]) => [name, part]);
}

async function readSheet(
  parts: Parts,
  part: string,
  setting: SheetSetting,
): Promise<SheetContent | undefined> {
  const { sink, content } = sheetSink(setting);
  return (await readPart(parts, part, sink)) ? content() : undefined;
}

function tooLargeOf({ merges }: SheetContent, { size }: SheetSetting): TooLarge | undefined {
  if (size.far > mostFarCells || size.characters > mostCharacters)
    return { type: 'cells', cells: size.cells, characters: size.characters };
  return merges.length > mostMerges ? { type: 'merges', most: mostMerges } : undefined;
}

/** What a row may be passed over as, in the order in which the sum names them. */
export const skipKinds = [
  'title',
  'heading',
  'unit',
  'columnNumbers',
  'section',
  'total',
  'note',
  'signature',
  'otherTable',
  'notOnList',
  'blank',
] as const;

export type SkipKind = (typeof skipKinds)[number];

/** What becomes of a row of an input, each of exactly one: a figure (of a body or of a dataset), a problem, or a skip with its name. */
export type RowFate = 'body' | 'dataset' | 'problem' | SkipKind;

/** How many rows met each fate; kept while rows are read. A fate that is not there met none. */
export type Tally = Map<RowFate, number>;

/** Every row of the inputs, accounted for: docs/product.md section 4. */
export interface RowCount {
  readonly read: number;
  readonly bodies: number;
  readonly datasets: number;
  readonly problems: number;
  readonly skipped: Readonly<Record<SkipKind, number>>;
}

/** Adds `times` rows of one fate; fewer when below zero. */
export function count(tally: Tally, fate: RowFate, times = 1): void {
  tally.set(fate, (tally.get(fate) ?? 0) + times);
}

/** The sum of tallies, beside the number of rows that the readers of the files saw. Throws when they differ: a row would have vanished. */
export function accountFor(read: number, tallies: readonly ReadonlyMap<RowFate, number>[]): RowCount {
  const of = (fate: RowFate): number => tallies.reduce((sum, tally) => sum + (tally.get(fate) ?? 0), 0);
  const [bodies, datasets, problems] = [of('body'), of('dataset'), of('problem')];
  const skipped: Record<SkipKind, number> = { ...noneSkipped };
  for (const kind of skipKinds) skipped[kind] = of(kind);
  const reported = Object.values(skipped).reduce((sum, rows) => sum + rows, bodies + datasets + problems);
  if (reported !== read) throw new Error(`${read} rows were read and ${reported} accounted for`);
  return { read, bodies, datasets, problems, skipped };
}

const noneSkipped: Readonly<Record<SkipKind, number>> = {
  title: 0,
  heading: 0,
  unit: 0,
  columnNumbers: 0,
  section: 0,
  total: 0,
  note: 0,
  signature: 0,
  otherTable: 0,
  notOnList: 0,
  blank: 0,
};

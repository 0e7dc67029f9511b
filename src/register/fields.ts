import type { LineBody, StateLine } from '../model/register.ts';

/**
 * How a field is kept. `text` and `integer` are always there; `optional` is a text or null; `flag` (true) and `added` (a
 * text) are left out where they say nothing, so that lines written before the field existed keep their hash.
 */
type Form = 'text' | 'integer' | 'optional' | 'flag' | 'added';

export interface LineField {
  readonly name: Exclude<keyof StateLine, 'hash'>;
  readonly column: string;
  readonly form: Form;
  /** The register's schema that brought it. */
  readonly since: number;
}

type Spec = Omit<LineField, 'name' | 'column' | 'since'> & Partial<LineField>;

/**
 * What a state line says, in the order in which it is hashed; rows, columns, hashes and empty lines are made from this table.
 * The order and the forms are the register's format: frozen by `test/register/frozen.test.ts`. A new field goes to the end as
 * `flag` or `added`, with the next schema (`io/register/*-schema.ts`), and an old line keeps its hash.
 */
const specs: Readonly<Record<LineField['name'], Spec>> = {
  n: { form: 'integer' },
  type: { form: 'text' },
  at: { form: 'text' },
  by: { form: 'text' },
  unit: { form: 'text' },
  file: { form: 'text' },
  serial: { form: 'integer' },
  year: { form: 'integer' },
  counter: { form: 'text' },
  date: { form: 'optional' },
  asOf: { form: 'optional', column: 'as_of' },
  kind: { form: 'optional' },
  recipient: { form: 'optional' },
  subject: { form: 'optional' },
  note: { form: 'optional' },
  key: { form: 'optional' },
  contentsSha256: { form: 'optional', column: 'contents_sha256' },
  path: { form: 'optional' },
  sha256: { form: 'optional' },
  measure: { form: 'optional' },
  act: { form: 'optional' },
  prev: { form: 'text' },
  again: { form: 'flag' },
  earlier: { form: 'added', since: 2 },
  means: { form: 'added', since: 3 },
};

export const lineFields: readonly LineField[] = Object.entries(specs).map(([name, spec]) => ({
  column: name,
  since: 1,
  ...spec,
  name: name as LineField['name'],
}));

/** Columns of the table `line` under a schema, the hash last: the order of `lineValues`. */
export function lineColumns(schema: number): readonly string[] {
  return [...fieldsOf(schema).map(({ column }) => column), 'hash'];
}

export type LineValue = string | number | null;

/** A line's values in the order of `lineColumns`. */
export function lineValues(line: StateLine, schema: number): readonly LineValue[] {
  const values = fieldsOf(schema).map(({ name }): LineValue => {
    const value = line[name];
    return value === true ? 1 : (value ?? null);
  });
  return [...values, line.hash];
}

/**
 * A row of the table, its values in the order of `lineColumns`, as a line. Takes it as it is, even altered by hand: that its
 * values are what they should be is said by the hash, not here.
 */
export function lineOfRow(row: readonly unknown[], schema: number): StateLine {
  const fields = fieldsOf(schema);
  const line: Record<string, LineValue | true> = { ...emptyLine };
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at];
    const value = field === undefined ? undefined : valueIn(field.form, row[at] ?? null);
    if (field !== undefined && value !== undefined) line[field.name] = value;
  }
  line.hash = String(row[fields.length] ?? '');
  return line as unknown as StateLine;
}

/** Undefined for what is left out where it says nothing. */
function valueIn(form: Form, value: unknown): LineValue | true | undefined {
  switch (form) {
    case 'integer':
      return Number(value);
    case 'text':
      return String(value ?? '');
    case 'optional':
      return value === null ? null : String(value);
    case 'flag':
      return value === null ? undefined : true;
    case 'added':
      return value === null ? undefined : String(value);
  }
}

/** What is hashed of a line: its fields in their order; of those left out where they say nothing, name and value where they do. */
export function hashedValues(line: Omit<StateLine, 'hash'>): readonly unknown[] {
  const said: unknown[] = [];
  for (const { name, form } of lineFields) {
    const value = line[name];
    if (form !== 'flag' && form !== 'added') said.push(value);
    else if (form === 'flag' && value === true) said.push(name);
    else if (form === 'added' && value !== undefined) said.push(name, value);
  }
  return said;
}

type Optional = Pick<
  LineBody,
  | 'date'
  | 'asOf'
  | 'kind'
  | 'recipient'
  | 'subject'
  | 'note'
  | 'key'
  | 'contentsSha256'
  | 'path'
  | 'sha256'
  | 'measure'
  | 'act'
>;

/** All that a line may leave unsaid. */
export const unsaid: Optional = Object.fromEntries(
  lineFields.filter(({ form }) => form === 'optional').map(({ name }) => [name, null]),
) as unknown as Optional;

/** All fields that every line has: copied, so that each line has the same shape. */
const emptyLine: Readonly<Record<string, LineValue>> = Object.fromEntries(
  [
    ...lineFields.filter(({ form }) => form !== 'flag' && form !== 'added').map(({ name }) => name),
    'hash',
  ].map((name) => [name, null]),
);

const bySchema = new Map<number, readonly LineField[]>();

function fieldsOf(schema: number): readonly LineField[] {
  const known = bySchema.get(schema);
  if (known !== undefined) return known;
  const fields = lineFields.filter(({ since }) => since <= schema);
  bySchema.set(schema, fields);
  return fields;
}

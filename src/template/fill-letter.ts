import type {
  FilledAppendix,
  FilledText,
  LetterKind,
  LetterTables,
  PlannedLetter,
  TemplateSource,
} from '../model/letter.ts';
import { appendixTable, numberPlaceholder } from '../model/letter.ts';
import type { OfficeConfig } from '../model/office.ts';
import type { Checked } from '../problem.ts';
import type { CompiledKind, Filling } from './compile-kind.ts';
import { compileKind } from './compile-kind.ts';
import { letterData } from './letter-fields.ts';
import { letterTables } from './letter-tables.ts';
import { prepareKind } from './prepare-kind.ts';

const compiledKinds = new WeakMap<LetterKind, CompiledKind>();

/**
 * A letter's words with its values kept apart. A field that is named and empty stops it (`template-empty-value`, line
 * and column of the `{{field}}`); a kind with faults gives those of `checkKind`. Value 0 is the number's placeholder.
 * The same planned letter gives the same text. `latin` takes the kind's own Latin text where it has one; all else is Cyrillic still.
 */
export function fillLetter(
  planned: PlannedLetter,
  config: OfficeConfig,
  script: 'cyrillic' | 'latin' = 'cyrillic',
): Checked<FilledText> {
  const { kind } = planned;
  const { faults, code } = prepareKind(kind);
  if (code === null) return { value: undefined, problems: faults };
  const compiled = compiledKinds.get(kind) ?? compileKind(kind, code);
  compiledKinds.set(kind, compiled);
  const filling: Filling = {
    values: [numberPlaceholder],
    origins: [{ field: 'number', agency: null }],
    problems: [],
  };
  const data = letterData(planned, config);
  const render = (source: TemplateSource) => compiled.render(source, data, filling);
  const tables = letterTables(planned);
  const several = planned.recipients.length > 1;
  const texts = {
    heading: render(kind.heading),
    body: render(script === 'latin' ? (kind.latinBody ?? kind.body) : kind.body),
    reply: kind.reply === null ? null : render(kind.reply),
    addressee: several && kind.addressee !== null ? render(kind.addressee) : null,
    appendices: filledAppendices(kind, tables).map(({ kind: appendix, table }) => {
      return { kind: appendix, table, title: render(appendix.title) };
    }),
    tables,
  };
  const values = [...filling.values];
  const origins = [...filling.origins];
  const subject = plainText(render, kind.subject, filling.values);
  const { problems } = filling;
  return { value: problems.length === 0 ? { ...texts, values, origins, subject } : undefined, problems };
}

/** The kind's appendices; of several those that have rows for this letter. */
function filledAppendices(
  { appendices }: LetterKind,
  tables: LetterTables,
): readonly Omit<FilledAppendix, 'title'>[] {
  const all = appendices.map((kind, at) => ({ kind, table: appendixTable(at) }));
  return all.length < 2 ? all : all.filter(({ table }) => (tables[table] ?? []).length > 0);
}

/** A template without marks, values put in. */
function plainText(
  render: (source: TemplateSource) => string,
  source: TemplateSource,
  values: readonly string[],
): string {
  const text = render(source).replace(/\uE000(\d+)\uE001/gu, (_, n: string) => values[Number(n)] ?? '');
  return text.replace(/\s+/gu, ' ').trim();
}

import { printDay } from '../dates.ts';
import { plain } from '../ingest/monitoring/monitoring-headings.ts';
import { periodWords } from '../ingest/monitoring/periodicity.ts';
import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import type { Agency, Day } from '../model/office.ts';
import { isValidOn } from '../model/office.ts';
import type { MonitorColumn, MonitorForm } from '../table/write-monitor-form.ts';
import { compareUzbek } from '../text/characters.ts';

/** What an empty export is made for. */
export interface FormAsked {
  /** A row a body, or a row a dataset. */
  readonly level: 'body' | 'dataset';
  /** The day of the figures, for the title; undefined: none is said. */
  readonly asOf: Day | undefined;
  /** Bodies of this day are listed. */
  readonly today: Day;
  readonly agencies: readonly Agency[];
  readonly language: Language;
}

/** An empty export: its headings in the reader's language, a row for each body of the day, or the bodies as a list to choose from. */
export function monitorForm(asked: FormAsked): MonitorForm {
  const { level, asOf, language } = asked;
  const names = bodiesOn(asked.agencies, asOf ?? asked.today);
  const fields = level === 'body' ? bodyColumns : datasetColumns;
  return {
    sheet: say('form-sheet', language, {}),
    title: asOf === undefined ? '' : titleOf(asOf, language),
    columns: fields.map((field) => columnOf(field, names, language)),
    rows: level === 'body' ? names.map((name, index) => [index + 1, name]) : [],
    check: {
      label: say('form-check', language, {}),
      right: say('form-check-right', language, {}),
      wrong: say('form-check-wrong', language, {}),
    },
  };
}

const bodyColumns = ['no', 'agency', 'listed', 'placed', 'updated', 'overdue'] as const;
const datasetColumns = ['no', 'id', 'agency', 'dataset', 'periodicity', 'last'] as const;
type FormField = (typeof bodyColumns)[number] | (typeof datasetColumns)[number];

const widthsMm: Partial<Record<FormField, number>> = { no: 12, agency: 110, dataset: 90, listed: 28 };
const counts: ReadonlySet<string> = new Set(['listed', 'placed', 'updated', 'overdue']);

function columnOf(field: FormField, names: readonly string[], language: Language): MonitorColumn {
  const choices = field === 'agency' ? names : field === 'periodicity' ? periodWords : [];
  return {
    field,
    heading: headingIn(field, language),
    note: field === 'no' ? '' : say(`form-note-${field}`, language, {}),
    choices,
    widthMm: widthsMm[field] ?? 32,
    holds: field === 'no' ? 'number' : counts.has(field) ? 'count' : 'text',
  };
}

/** The canonical heading of a field: docs/product.md section 4 gives it in Cyrillic, Latin, Russian and English, in this order. */
function headingIn(field: FormField, language: Language): string {
  const at = { uz: 0, ru: 2, en: 3 }[language];
  return plain.fields[field]?.[at] ?? field;
}

/** Official names of the bodies that are valid on a day, each once, by the alphabet. */
function bodiesOn(agencies: readonly Agency[], day: Day): readonly string[] {
  const names = agencies.filter((agency) => isValidOn(agency, day)).map(({ name }) => name);
  return [...new Set(names)].sort(compareUzbek);
}

function titleOf(asOf: Day, language: Language): string {
  const day = language === 'uz' ? printDay(asOf, 'asOfTitle') : printDay(asOf, 'short');
  return say('form-title', language, { day });
}

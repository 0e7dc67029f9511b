import type { DocumentProperties, FilledDocument, Shape } from '../model/document.ts';
import type { FilledText, PlannedLetter } from '../model/letter.ts';
import type { OfficeConfig } from '../model/office.ts';
import { cleanText } from '../text/characters.ts';
import { bindNumbers } from '../text/no-break.ts';
import { frameValues } from './frame-values.ts';
import type { LayoutOptions } from './layout-options.ts';
import { letterShape } from './letter-shape.ts';
import { shapeKey } from './shape-key.ts';
import { trendChart } from './trend-chart.ts';

/** What a draft says where its number would be. */
export const draftNumber = '____';

/** Shapes by all that decides them; the oldest go when there are many (a kind has a few dozen branches at most). */
const shapes = new Map<string, Shape>();
const mostShapes = 500;

/**
 * The letter as blocks: letterhead, date and number, reply line, addressee, heading, text, appendix note,
 * signature, executor, then the appendix and the mailing list on pages of their own (docs/domain.md section 2). Letters with
 * equal marked text and equal frame have the same `Shape` object. `values[0]` is the number: `{number}` until
 * `withNumber`, `____` in a draft. Tables: those of the appendices, `totals`, `trend`, `recipients`.
 */
export function layOutLetter(
  planned: PlannedLetter,
  filled: FilledText,
  config: OfficeConfig,
  options: LayoutOptions,
): FilledDocument {
  const frame = frameValues(planned, config, options.blank !== undefined);
  const whole = { ...options, chart: trendChart(planned) };
  const key = shapeKey(planned.kind, filled, frame, whole);
  const shape = shapes.get(key) ?? letterShape(filled, frame, whole);
  remember(key, shape);
  const values = [...filled.values, ...frame.values].map(bindNumbers);
  const document: FilledDocument = {
    shape,
    values,
    rows: { ...filled.tables },
    properties: propertiesOf(planned, filled, config),
  };
  return options.draft ? { ...document, values: [draftNumber, ...values.slice(1)] } : document;
}

function remember(key: string, shape: Shape): void {
  shapes.delete(key);
  shapes.set(key, shape);
  for (const oldest of shapes.keys()) {
    if (shapes.size <= mostShapes) return;
    shapes.delete(oldest);
  }
}

function propertiesOf(planned: PlannedLetter, filled: FilledText, config: OfficeConfig): DocumentProperties {
  const heading = filled.heading.replace(
    /\uE000(\d+)\uE001/gu,
    (_, n: string) => filled.values[Number(n)] ?? '',
  );
  return {
    title: cleanText(heading.replace(/\s+/gu, ' ').trim()),
    author: cleanText(config.office.name),
    subject: filled.subject,
    number: null,
    date: planned.date,
    parties: {
      signatory: cleanText(planned.signatory.name).trim(),
      sender: cleanText([...config.office.superior, config.office.name].join(' '))
        .replace(/\s+/gu, ' ')
        .trim(),
    },
  };
}

/** The same letter with its number put in. The shape, the rows and all other values stay the same objects. */
export function withNumber(document: FilledDocument, number: string): FilledDocument {
  const values = document.values.slice();
  values[0] = number;
  return { ...document, values, properties: { ...document.properties, number } };
}

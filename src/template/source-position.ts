import type { TemplateSource } from '../model/letter.ts';
import type { Place } from '../problem.ts';

/** A position inside a template text: line from 1, column from 0, as Handlebars counts. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place in the real file (both from 1) of a position in a source that may be in the middle of that file. */
export function placeIn(source: TemplateSource, position: Position, value?: string): Place {
  const indent = (source.place.column ?? 1) - 1;
  return {
    ...(source.place.file === undefined ? {} : { file: source.place.file }),
    line: (source.place.line ?? 1) + position.line - 1,
    column: indent + position.column + 1,
    ...(value === undefined ? {} : { value }),
  };
}

/** The position of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart };
}

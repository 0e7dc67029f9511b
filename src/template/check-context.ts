import type { LetterKind, TemplateSource } from '../model/letter.ts';
import type { Place, Problem } from '../problem.ts';
import type { Mended } from './mend-source.ts';
import { placeIn, positionAt } from './source-position.ts';

/** One template text being checked, and where its faults go. */
export interface CheckContext {
  readonly kind: LetterKind;
  readonly source: TemplateSource;
  readonly mended: Mended;
  readonly problems: Problem[];
  /** Partials being checked around this text, outermost first: to find one that contains itself. */
  readonly inside: readonly string[];
}

/** Where a node is in the real file. */
export function placeOfNode(context: CheckContext, node: hbs.AST.Node, value?: string): Place {
  const { line, column } = node.loc.start;
  const lineStart = offsetOfLine(context.mended.text, line);
  const real = context.mended.realOffset(lineStart + column);
  return placeIn(context.source, positionAt(context.source.text, real), value);
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

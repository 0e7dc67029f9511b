import { drawnShell, rememberShell } from '../../docx/draw.ts';
import type { Shell } from '../../docx/shell.ts';
import { shellKey } from '../../docx/shell.ts';
import { programBuild } from '../../io/build.ts';
import { keptResults } from '../../io/kept-results.ts';
import type { FilledDocument, Shape } from '../../model/document.ts';
import type { Call } from '../call.ts';

/** More shapes than a run of one kind takes are drawn anew rather than looked up one by one. */
const mostLookedUp = 20;

/**
 * Does the work with shapes drawn in earlier runs, so that docx need not be loaded for them (0.15 s of a run), and
 * keeps those drawn in this one. The letters are the same bytes either way.
 */
export async function withKeptShells<T>(
  call: Call,
  documents: Iterable<FilledDocument>,
  work: () => Promise<T>,
): Promise<T> {
  const build = programBuild();
  if (build === undefined) return work();
  const kept = keptResults(call.outside, build);
  const unknown: Shape[] = [];
  for (const shape of firstShapes(documents)) {
    const shell = kept.load(shellKey(shape));
    if (shell === undefined) unknown.push(shape);
    else rememberShell(shape, shell as Shell);
  }
  const result = await work();
  for (const shape of unknown) {
    const shell = await drawnShell(shape);
    if (shell !== undefined) kept.save(shellKey(shape), shell);
  }
  return result;
}

function firstShapes(documents: Iterable<FilledDocument>): ReadonlySet<Shape> {
  const shapes = new Set<Shape>();
  for (const { shape } of documents) {
    shapes.add(shape);
    if (shapes.size >= mostLookedUp) break;
  }
  return shapes;
}

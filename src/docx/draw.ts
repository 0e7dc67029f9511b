import type { FilledDocument, Shape } from '../model/document.ts';
import { fillBody } from './fill.ts';
import { coreProperties, customProperties } from './parts.ts';
import type { Shell, ShellPart } from './shell.ts';
import { makeEntry, writeZip, type ZipEntry } from './zip.ts';

const shells = new WeakMap<Shape, Promise<Shell>>();
const staticEntries = new WeakMap<Shell, readonly ZipEntry[]>();

/** The Word file of a document: the same bytes for the same document on every machine. Rejects when a value is missing. */
export async function drawDocument(document: FilledDocument): Promise<Uint8Array> {
  return fillShell(await shellOf(document.shape), document);
}

/** The shell of a shape, compiled once a Shape object. */
export function shellOf(shape: Shape): Promise<Shell> {
  const known = shells.get(shape);
  if (known !== undefined) return known;
  const made = compile(shape);
  shells.set(shape, made);
  return made;
}

/** Takes the docx package in (some 50 ms) only when there is a shape to draw. */
async function compile(shape: Shape): Promise<Shell> {
  const [{ drawShape }, { compileShape }] = await Promise.all([
    import('./draw-shape.ts'),
    import('./compile.ts'),
  ]);
  return compileShape(await drawShape(shape));
}

/** As `drawDocument`, with the document's shell at hand. `shell` must be of the document's own shape. */
export function fillShell(shell: Shell, document: FilledDocument): Uint8Array {
  const [contentTypes, ...others] = entriesOf(shell);
  const { properties } = document;
  return writeZip([
    ...(contentTypes === undefined ? [] : [contentTypes]),
    makeTextEntry('word/document.xml', fillBody(shell, document)),
    ...others,
    makeTextEntry('docProps/core.xml', coreProperties(properties)),
    makeTextEntry('docProps/custom.xml', customProperties(properties.number)),
  ]);
}

/** What is the same in every document of a shape is deflated once. */
function entriesOf(shell: Shell): readonly ZipEntry[] {
  const known = staticEntries.get(shell);
  if (known !== undefined) return known;
  const made = shell.parts.map((part) => makeEntry(part.name, contentOf(part)));
  staticEntries.set(shell, made);
  return made;
}

function contentOf(part: ShellPart): Uint8Array {
  return part.base64 === undefined
    ? Buffer.from(part.text ?? '', 'utf8')
    : Buffer.from(part.base64, 'base64');
}

function makeTextEntry(name: string, text: string): ZipEntry {
  return makeEntry(name, Buffer.from(text, 'utf8'));
}

import type { DocumentProperties, FilledDocument, Shape } from '../model/document.ts';
import { fillPressed } from './fill.ts';
import { countPages } from './page-count.ts';
import { coreProperties, customProperties } from './parts.ts';
import { type Pressed, pressBody } from './press.ts';
import { SHELL_FORMAT, type Shell, type ShellPart } from './shell.ts';
import { escapeRunText } from './xml.ts';
import { writeZip, type ZipEntry, zipEntry } from './zip.ts';

const shells = new WeakMap<Shape, Promise<Shell>>();
const presses = new WeakMap<Shell, Press>();

/** A shell ready to be filled: what is the same in every document of the shape is deflated once. */
interface Press {
  readonly first: readonly ZipEntry[];
  readonly body: Pressed;
  readonly others: readonly ZipEntry[];
}

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

/** The shell of a shape that was drawn in this process; undefined when it was not. */
export async function drawnShell(shape: Shape): Promise<Shell | undefined> {
  return shells.get(shape);
}

/** Takes a shell that was kept from an earlier run (`shellKey` tells which), so that docx need not be loaded for it. */
export function rememberShell(shape: Shape, shell: Shell): void {
  if (shell.format === SHELL_FORMAT) shells.set(shape, Promise.resolve(shell));
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
  const press = pressOf(shell);
  const body = fillPressed(press.body, {
    values: document.values,
    rows: document.rows,
    escapeText: escapeRunText,
    countPages: (section) => countPages(document, section),
  });
  return writeZip([
    ...press.first,
    zipEntry('word/document.xml', body),
    ...press.others,
    ...propertyEntries(document.properties),
  ]);
}

function pressOf(shell: Shell): Press {
  const known = presses.get(shell);
  if (known !== undefined) return known;
  const [first, ...others] = shell.parts.map(pressPart);
  const made = { first: first === undefined ? [] : [first], body: pressBody(shell.body, shell.rows), others };
  presses.set(shell, made);
  return made;
}

function pressPart({ name, method, crc, size, base64 }: ShellPart): ZipEntry {
  return { name, method, crc, size, data: Buffer.from(base64, 'base64') };
}

/** Stored as they are: they are short, and a second and third stream would take a quarter of a letter's time. */
function propertyEntries(properties: DocumentProperties): readonly ZipEntry[] {
  return [
    zipEntry('docProps/core.xml', Buffer.from(coreProperties(properties), 'utf8')),
    zipEntry('docProps/custom.xml', Buffer.from(customProperties(properties.number), 'utf8')),
  ];
}

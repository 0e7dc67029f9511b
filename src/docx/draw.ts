import type { DocumentProperties, FilledDocument, Shape } from '../model/document.ts';
import { storedEntry, textEntry } from './compress.ts';
import { fillBody, type ShellContent } from './fill.ts';
import { countPages } from './paginate.ts';
import { coreProperties, customProperties, FOOT_PART, footLines, printFoot } from './parts.ts';
import { SHELL_FORMAT, type Shell, type ShellPart } from './shell.ts';
import { escapeRunText } from './xml.ts';
import { writeZip, type ZipMember } from './zip.ts';

const shells = new WeakMap<Shape, Promise<Shell>>();
/** The members that are the same in every document of a shell, as bytes. */
const staticEntries = new WeakMap<Shell, readonly ZipMember[]>();

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
  const [contentTypes, ...others] = entriesOf(shell);
  const content: ShellContent = {
    values: document.values,
    rows: document.rows,
    escapeText: escapeRunText,
    countPages: (section) => countPages(document, section),
    foot: (style) => footLines(document.properties, style),
  };
  const body = fillBody(shell, content);
  const hasOwnFoot = document.shape.hasFoot && document.shape.blank === undefined;
  return writeZip([
    ...(contentTypes === undefined ? [] : [contentTypes]),
    textEntry('word/document.xml', body, 'often'),
    ...others,
    ...shell.filled.map(({ name, body: own }) =>
      textEntry(name, fillBody({ body: own, rows: shell.rows }, content), 'often'),
    ),
    ...(hasOwnFoot ? [storedText(FOOT_PART, printFoot(document.properties))] : []),
    ...propertyEntries(document.properties),
  ]);
}

function entriesOf(shell: Shell): readonly ZipMember[] {
  const known = staticEntries.get(shell);
  if (known !== undefined) return known;
  const made = shell.parts.map(staticEntry);
  staticEntries.set(shell, made);
  return made;
}

function staticEntry({ name, method, crc, size, base64 }: ShellPart): ZipMember {
  return { name, method, crc, size, data: Buffer.from(base64, 'base64') };
}

/** Stored as they are: they are short, and to compress them would take a quarter of a letter's time. */
function propertyEntries(properties: DocumentProperties): readonly ZipMember[] {
  return [
    storedText('docProps/core.xml', coreProperties(properties)),
    storedText('docProps/custom.xml', customProperties(properties)),
  ];
}

function storedText(name: string, text: string): ZipMember {
  return storedEntry(name, Buffer.from(text, 'utf8'));
}

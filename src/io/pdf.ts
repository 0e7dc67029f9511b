import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { readBytesIfThere, sha256, writeWhole } from './files.ts';
import { needLibreOffice } from './machine.ts';
import type { Outside } from './outside.ts';
import { shownPath } from './paths.ts';

/** Where a letter's PDF is: beside it, under its name. */
export function pdfPath(path: string): string {
  return path.replace(/\.docx$/iu, '.pdf');
}

/** What PDFs are made with. */
export interface PdfMeans {
  readonly outside: Outside;
  /** The workspace's folder, for paths as shown. */
  readonly root: string;
  readonly progress: (done: number, total: number) => void;
}

/** A letter is so many of them in one call of LibreOffice, which takes longer to start than to convert. */
const atOnce = 25;

/** How long one letter may take, where `ROADMAP_PDF_SECONDS` says nothing else. */
const usualSeconds = 120;

/**
 * A PDF beside each letter, whole or not at all; one that was made of the very same letter stays. LibreOffice works in folders of this
 * run's own: an open window does not swallow the call, and nothing of a call that fails, hangs or is stopped is left. What it stamps with the clock is
 * replaced, so that the same letter gives the same bytes. Gives a `pdf-failed` for each letter that has none then; throws `pdf-no-libreoffice` (3).
 */
export async function makePdfs(means: PdfMeans, paths: readonly string[]): Promise<readonly Problem[]> {
  const program = await needLibreOffice();
  const fresh: string[] = [];
  for (const path of paths) if (!(await isMadeOf(path))) fresh.push(path);
  if (fresh.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'roadmap-pdf-'));
  try {
    return await makeFresh(means, { program, folder, fresh });
  } finally {
    means.progress(fresh.length, fresh.length);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

interface Making {
  readonly program: string;
  readonly folder: string;
  readonly fresh: readonly string[];
}

/** Some letters a call. A call that hangs, is stopped or makes nothing is the last: the next one would fare no better. */
async function makeFresh(means: PdfMeans, making: Making): Promise<readonly Problem[]> {
  const { folder, fresh } = making;
  const failed = new Map<string, string>();
  let done = 0;
  const onOne = (): void => {
    done += 1;
    means.progress(Math.min(done, fresh.length - 1), fresh.length);
  };
  for (let from = 0; from < fresh.length; from += atOnce) {
    const chunk = fresh.slice(from, from + atOnce);
    const reason = (await convert(means, { ...making, chunk, onOne })) ?? 'pdf-not-made';
    const left = await withoutPdf(folder, chunk);
    const isLast = left.length === chunk.length || (left.length > 0 && isEnded.has(reason));
    for (const path of isLast ? [...left, ...fresh.slice(from + atOnce)] : left) failed.set(path, reason);
    if (isLast) break;
  }
  return [...failed].map(([path, reason]) =>
    problem('pdf-failed', { file: shownPath(means.root, path) }, { reason }),
  );
}

const isEnded: ReadonlySet<string> = new Set(['pdf-hangs', 'pdf-stopped']);

/** Puts what was made beside its letters; gives the letters that have none. */
async function withoutPdf(folder: string, chunk: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const [at, path] of chunk.entries()) {
    if (!(await keepPdf(join(folder, `${at}.pdf`), path))) left.push(path);
  }
  return left;
}

/** True when the PDF beside the letter was made of these very bytes: its identifier says so. */
export async function isMadeOf(path: string): Promise<boolean> {
  const [pdf, letter] = [await readBytesIfThere(pdfPath(path)), await readBytesIfThere(path)];
  if (pdf === undefined || letter === undefined) return false;
  return Buffer.from(pdf).subarray(-tailBytes).includes(identifierOf(letter));
}

const tailBytes = 2048;

/** A PDF names itself by 32 hexadecimal digits: ours by the letter that it was made of. */
function identifierOf(letter: Uint8Array): string {
  return sha256(letter).slice(0, 32).toUpperCase();
}

interface Conversion {
  readonly program: string;
  /** Letters go into it as `0.docx`, `1.docx`, ..., and come out of it as `0.pdf`. */
  readonly folder: string;
  readonly chunk: readonly string[];
  readonly onOne: () => void;
}

/** Undefined when LibreOffice ended well; else what it said, or `pdf-hangs`, `pdf-stopped`. */
async function convert(
  { outside }: PdfMeans,
  { program, folder, chunk, onOne }: Conversion,
): Promise<string | undefined> {
  const names = chunk.map((_, at) => join(folder, `${at}.docx`));
  for (const [at, path] of chunk.entries()) {
    await copyFile(path, names[at] ?? '');
    await rm(join(folder, `${at}.pdf`), { force: true });
  }
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [settings, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, ...names];
  const given = Number(outside.environment.ROADMAP_PDF_SECONDS);
  const seconds = given > 0 ? given : usualSeconds;
  return runProgram(outside, program, words, { seconds, onLine: onOne });
}

/** Runs the program in a process group of its own, so that nothing of it goes on when it is ended. */
function runProgram(
  outside: Outside,
  program: string,
  words: readonly string[],
  { seconds, onLine }: { readonly seconds: number; readonly onLine: () => void },
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(program, [...words], {
      detached: !isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let reason: string | undefined;
    let said = '';
    const end = (why: string) => (): void => {
      reason = why;
      endGroup(child.pid, isWindows);
    };
    let timer = setTimeout(end('pdf-hangs'), seconds * 1000);
    const stopListening = outside.onStop(end('pdf-stopped'));
    child.stdout.on('data', (data: Buffer) => {
      for (const line of data.toString().split('\n')) if (line.startsWith('convert ')) onLine();
      clearTimeout(timer);
      timer = setTimeout(end('pdf-hangs'), seconds * 1000);
    });
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    const finish = (found: string | undefined): void => {
      clearTimeout(timer);
      stopListening();
      resolve(reason ?? found);
    };
    child.once('error', (error) => finish(error.message));
    // What it started may hold its output open for longer than it runs.
    child.once('exit', (code, signal) => {
      child.stdout.destroy();
      child.stderr.destroy();
      finish(code === 0 ? undefined : said.trim().split('\n').at(-1) || `code ${code ?? signal}`);
    });
  });
}

function endGroup(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return;
  if (isWindows) {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true, stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Puts a PDF that is whole beside its letter. False when there is none, or half of one. */
async function keepPdf(made: string, path: string): Promise<boolean> {
  const bytes = await readBytesIfThere(made);
  if (bytes === undefined) return false;
  const pdf = Buffer.from(bytes);
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-')) || !pdf.subarray(-tailBytes).includes('%%EOF')) {
    return false;
  }
  await writeWhole(pdfPath(path), withoutClock(pdf, path, identifierOf(await readFile(path))), 'replace');
  return true;
}

/** LibreOffice (7.4 seen) stamps the time of making, and an identifier made from it: both replaced by as many characters: the day in the letter's name, and the letter's own hash. */
function withoutClock(pdf: Buffer, path: string, identifier: string): Buffer {
  const day = /(\d{4})-(\d{2})-(\d{2})(?: \(\d+\))?\.docx$/iu.exec(path)?.slice(1).join('') ?? '19700101';
  const text = pdf
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/gu, (_, start: string) => `${start}${day}000000`)
    .replace(/(\/ID \[ ?<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(?=>)/gu, `$1${identifier}$2${identifier}`)
    .replace(/(\/DocChecksum \/)[0-9A-F]{32}/gu, `$1${identifier}`);
  return Buffer.from(text, 'latin1');
}

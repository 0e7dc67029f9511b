import { execFile } from 'node:child_process';
import { access, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem, RoadmapError } from '../problem.ts';
import { shownPath } from './paths.ts';

export interface MachineFacts {
  readonly node: string;
  readonly system: string;
  readonly hasLibreOffice: boolean;
  /** True when the folder lies on NFS, SMB or the like, where SQLite's locks cannot be trusted. */
  readonly onNetwork: boolean;
}

/** What `doctor` wants to know of the machine. */
export async function machineFacts(folder: string): Promise<MachineFacts> {
  return {
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    hasLibreOffice: (await findLibreOffice()) !== undefined,
    onNetwork: await isOnNetwork(folder),
  };
}

/** `statfs` types of network file systems, from Linux's `magic.h`: NFS, SMB, SMB2, CIFS, 9p, FUSE (sshfs and others). */
const networkTypes = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997, 0x65735546]);

async function isOnNetwork(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return folder.startsWith('\\\\');
  const { type } = await statfs(folder);
  return networkTypes.has(type);
}

/** LibreOffice's program, or undefined when the machine has none. */
async function findLibreOffice(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const usual = ['C:\\Program Files\\LibreOffice\\program', '/Applications/LibreOffice.app/Contents/MacOS'];
  for (const folder of [...folders, ...usual]) {
    for (const name of names) {
      const path = join(folder, name);
      if (
        await access(path).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  }
  return undefined;
}

/**
 * Makes PDFs beside letters, with a LibreOffice profile of its own so that an open window does not swallow the
 * call. Throws `pdf-no-libreoffice` or `pdf-failed` (code 3).
 */
export async function makePdfs(root: string, paths: readonly string[]): Promise<void> {
  const program = await findLibreOffice();
  if (program === undefined) throw new RoadmapError(3, [problem('pdf-no-libreoffice', {}, {})]);
  const profile = join(tmpdir(), 'roadmap-libreoffice');
  for (const path of paths) {
    const folder = join(path, '..');
    const settings = `-env:UserInstallation=file://${profile.replaceAll('\\', '/')}`;
    const words = [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, path];
    const reason = await runProgram(program, words);
    if (reason !== undefined) {
      throw new RoadmapError(3, [problem('pdf-failed', { file: shownPath(root, path) }, { reason })]);
    }
  }
}

/** Opens a file in the program that the desktop has for it; says nothing when there is none. */
export async function openOnDesktop(path: string): Promise<void> {
  const opener = { win32: 'explorer.exe', darwin: 'open' }[process.platform as string] ?? 'xdg-open';
  await runProgram(opener, [path]);
}

function runProgram(program: string, words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, [...words], { timeout: 120_000 }, (error) => resolve(error?.message.split('\n')[0]));
  });
}

import { execFile, spawn } from 'node:child_process';
import { access, statfs } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { problem, RoadmapError } from '../problem.ts';

export interface MachineFacts {
  readonly node: string;
  readonly system: string;
  readonly hasLibreOffice: boolean;
  /** What to install for it on this system. */
  readonly libreOffice: string;
  /** True when the folder lies on NFS, SMB or the like, where SQLite's locks cannot be trusted. */
  readonly onNetwork: boolean;
}

/** What `doctor` wants to know of the machine. */
export async function machineFacts(folder: string): Promise<MachineFacts> {
  return {
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    hasLibreOffice: (await findLibreOffice()) !== undefined,
    libreOffice: libreOfficeHere(),
    onNetwork: await isOnNetwork(folder),
  };
}

/** `statfs` types of network file systems, from Linux's `magic.h`: NFS, SMB, SMB2, CIFS, 9p, FUSE (sshfs and others). */
const networkTypes = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997, 0x65735546]);

async function isOnNetwork(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return folder.startsWith('\\\\') || (await isMappedDrive(folder));
  // A folder that is still to be made is made where the nearest one above it is.
  const type = await statfs(folder).then(
    (found) => found.type,
    () => undefined,
  );
  if (type !== undefined) return networkTypes.has(type);
  return dirname(folder) !== folder && isOnNetwork(dirname(folder));
}

/** `net use` lists the drives that stand for a share: `OK  Z:  \\\\server\\share`. Where it cannot be asked, nothing is known. */
function isMappedDrive(folder: string): Promise<boolean> {
  const drive = /^[A-Za-z]:/u.exec(folder)?.[0]?.toUpperCase();
  if (drive === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    execFile('net', ['use', drive], { timeout: 5_000, windowsHide: true }, (error) =>
      resolve(error === null),
    );
  });
}

/** What to install: the package, or the command of the system's own packages. */
function libreOfficeHere(): string {
  if (process.platform === 'win32') return 'winget install TheDocumentFoundation.LibreOffice';
  if (process.platform === 'darwin') return 'brew install --cask libreoffice';
  return 'libreoffice-writer-nogui';
}

/** LibreOffice's program, or undefined when the machine has none. */
async function findLibreOffice(): Promise<string | undefined> {
  // An empty or relative part of PATH means the current folder: what lies there is nobody's LibreOffice.
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
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

/** Throws `pdf-no-libreoffice` (code 3) when nothing here can make a PDF: asked before any number is taken. */
export async function needLibreOffice(): Promise<string> {
  const program = await findLibreOffice();
  if (program === undefined)
    throw new RoadmapError(3, [problem('pdf-no-libreoffice', {}, { package: libreOfficeHere() })]);
  return program;
}

/** Opens a file in the program that the desktop has for it, without waiting for it; says nothing when there is none. */
export function openOnDesktop(path: string): void {
  const opener = { win32: 'explorer.exe', darwin: 'open' }[process.platform as string] ?? 'xdg-open';
  const viewer = spawn(opener, [path], { detached: true, stdio: 'ignore' });
  viewer.on('error', () => undefined);
  viewer.unref();
}

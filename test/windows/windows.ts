import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Windows' Node under Wine with the portable folder. Z: is the root of this machine's disk. */
export class Windows {
  readonly #bundle: string;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(bundle: string, folder: string) {
    this.#bundle = bundle;
    this.#folder = folder;
    const { ROADMAP_WORKSPACE: _, ROADMAP_REGISTER: __, ...rest } = process.env;
    this.#environment = {
      ...rest,
      WINEPREFIX: join(folder, 'wine'),
      WINEDEBUG: '-all',
      ROADMAP_NOW: '2022-08-08T10:00:00+05:00',
      ROADMAP_LANG: '',
      NO_COLOR: '1',
    };
  }

  /** Node 22 wants Windows 10. */
  settle(): void {
    this.#wine(['wineboot', '-i']);
    this.#wine(['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f']);
  }

  close(): void {
    spawnSync('wineserver', ['-k'], { env: this.#environment });
  }

  /** The command as a clerk types it, through `roadmap.cmd`. */
  typed(where: string, ...words: readonly string[]): Finished {
    const command = `${winPath(this.#bundle)}\\program\\roadmap.cmd`;
    return this.#wine(['cmd', '/c', command, ...words], where);
  }

  roadmap(where: string, ...words: readonly string[]): Finished {
    return this.#wine([this.node, this.#program, ...words], where);
  }

  /** With other environment, or a module loaded first (`--import`). */
  roadmapWith(
    where: string,
    setting: { readonly preload?: string; readonly environment?: Readonly<Record<string, string>> },
    ...words: readonly string[]
  ): Finished {
    const preload =
      setting.preload === undefined
        ? []
        : ['--import', `file:///${winPath(setting.preload).replaceAll('\\', '/')}`];
    return this.#wine([this.node, ...preload, this.#program, ...words], where, setting.environment);
  }

  start(where: string, ...words: readonly string[]): ChildProcess {
    return spawn('wine', [this.node, ...words], { cwd: where, env: this.#environment, stdio: 'ignore' });
  }

  get node(): string {
    return join(this.#bundle, 'node', 'node.exe');
  }

  get program(): string {
    return this.#program;
  }

  get #program(): string {
    return `${winPath(this.#bundle)}\\program\\bin\\roadmap.js`;
  }

  /** Windows' Node under Wine cannot write into the sockets that Node gives its children: output goes through files. */
  #wine(
    words: readonly string[],
    where?: string,
    environment: Readonly<Record<string, string>> = {},
  ): Finished {
    const [outFile, errFile] = [join(this.#folder, 'stdout'), join(this.#folder, 'stderr')];
    const [out, err] = [openSync(outFile, 'w'), openSync(errFile, 'w')];
    const done = spawnSync('wine', [...words], {
      ...(where === undefined ? {} : { cwd: where }),
      env: { ...this.#environment, ...environment },
      stdio: ['ignore', out, err],
      timeout: 120_000,
    });
    closeSync(out);
    closeSync(err);
    return { code: done.status, out: readFileSync(outFile, 'utf8'), err: readFileSync(errFile, 'utf8') };
  }
}

export function winPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

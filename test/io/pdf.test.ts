import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePdfs } from '../../src/io/pdf.ts';
import { testFolder } from '../support/folder.ts';
import { testWorld } from '../support/outside.ts';

afterEach(() => vi.unstubAllEnvs());

/** A program in LibreOffice's place: `$out` is the folder for PDFs, `$@` the letters after it. */
function standIn(script: string): string {
  const folder = testFolder();
  const head = '#!/bin/sh\nwhile [ "$1" != "--outdir" ]; do shift; done\nout="$2"; shift 2\n';
  writeFileSync(join(folder, 'soffice'), `${head}echo call >> ${folder}/calls\n${script}\n`);
  chmodSync(join(folder, 'soffice'), 0o755);
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
  return folder;
}

const stamped = [
  'for file in "$@"; do name=$(basename "$file" .docx)',
  'id=$(date +%s%N | sha256sum | cut -c1-32 | tr a-f A-F)',
  'printf "%%PDF-1.6\\n/CreationDate(D:20261124160730Z)\\n/ID [ <$id>\\n<$id> ]\\n/DocChecksum /$id\\n%%%%EOF\\n" > "$out/$name.pdf"',
  'echo "convert $file -> $out/$name.pdf"; done',
].join('\n');

function letters(...names: readonly string[]): {
  readonly folder: string;
  readonly paths: readonly string[];
} {
  const folder = testFolder();
  const paths = names.map((name) => join(folder, `${name} 2022-08-08.docx`));
  for (const path of paths) writeFileSync(path, `letter ${path}`);
  return { folder, paths };
}

function make({ folder, paths }: ReturnType<typeof letters>, environment: Record<string, string> = {}) {
  const { outside } = testWorld(folder, { environment });
  return makePdfs({ outside, root: folder, progress: () => undefined }, paths);
}

const reasonsOf = (problems: Awaited<ReturnType<typeof makePdfs>>) =>
  problems.map(({ code, args, place }) => [code, place.file, args.reason]);

describe('PDFs beside letters', () => {
  test('have nothing of the clock in them, and stay while their letters are the same', async () => {
    const folder = standIn(stamped);
    const given = letters('a', 'b');
    expect(await make(given)).toEqual([]);
    const pdf = readFileSync(join(given.folder, 'a 2022-08-08.pdf'), 'latin1');
    expect(pdf).toContain('/CreationDate(D:20220808000000Z)');
    expect(await make(given)).toEqual([]);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('call\n');
    writeFileSync(given.paths[1] ?? '', 'corrected');
    expect(await make(given)).toEqual([]);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('call\ncall\n');
    expect(readFileSync(join(given.folder, 'a 2022-08-08.pdf'), 'latin1')).toBe(pdf);
  });

  test('a program that hangs is ended with all that it started, and leaves nothing', async () => {
    const folder = standIn('sleep 300 & echo $! > "$(dirname "$0")/child"; wait');
    const given = letters('a', 'b');
    const found = await make(given, { ROADMAP_PDF_SECONDS: '1' });
    expect(reasonsOf(found)).toEqual([
      ['pdf-failed', 'a 2022-08-08.docx', 'pdf-hangs'],
      ['pdf-failed', 'b 2022-08-08.docx', 'pdf-hangs'],
    ]);
    expect(readdirSync(given.folder)).toHaveLength(2);
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'));
    await vi.waitFor(() =>
      expect(existsSync(`/proc/${child}/fd`) && readdirSync(`/proc/${child}/fd`).length > 0).toBe(false),
    );
  });

  test('half a PDF, and none from a program that fails, are said and not kept', async () => {
    standIn('printf "%%PDF-1.6 half" > "$out/0.pdf"; echo "source file could not be loaded" >&2; exit 1');
    const given = letters('a', 'b');
    expect(reasonsOf(await make(given))).toEqual([
      ['pdf-failed', 'a 2022-08-08.docx', 'source file could not be loaded'],
      ['pdf-failed', 'b 2022-08-08.docx', 'source file could not be loaded'],
    ]);
    expect(readdirSync(given.folder)).toHaveLength(2);
  });

  test('where there is no LibreOffice the package is named', async () => {
    vi.stubEnv('PATH', testFolder());
    await expect(make(letters('a'))).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: 'pdf-no-libreoffice' }],
    });
  });
});

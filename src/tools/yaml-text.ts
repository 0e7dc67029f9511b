import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';

/** Some 14 times the plan that is shipped; reading takes memory 500 times the file when it is made of brackets. */
const mostBytes = 1_000_000;

/** The text of a file that people write, byte order mark kept. Problems: `yaml-too-large`, `yaml-not-utf8`. */
export function decodeYaml(bytes: Uint8Array, file: string): Checked<string> {
  if (bytes.length > mostBytes)
    return { value: undefined, problems: [problem('yaml-too-large', { file }, { most: mostBytes })] };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return { value: undefined, problems: [problem('yaml-not-utf8', { file }, {})] };
  }
}

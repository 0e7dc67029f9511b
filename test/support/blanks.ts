import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Blanks of different make under `fixtures/blanks`. */
export const blankNames = ['libreoffice', 'package', 'scan'] as const;

/** Where a blank of the fixtures is. */
export function blankPath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/blanks/${name}.docx`, import.meta.url));
}

/** Gives the office of a workspace a blank of the fixtures; once more: another one under the same name. */
export function giveBlank(folder: string, name: string): string {
  copyFileSync(blankPath(name), join(folder, 'blank.docx'));
  const config = join(folder, 'roadmap.yaml');
  const text = readFileSync(config, 'utf8');
  if (!text.includes('\nletterhead:')) {
    writeFileSync(config, text.replace('\ntimeZone:', '\nletterhead: blank.docx\ntimeZone:'));
  }
  return folder;
}

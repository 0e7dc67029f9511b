import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { correctDocx } from '../correct-docx.ts';
import type { Step } from './read-case.ts';

/** Does to the folder's files what a step says past the program. */
export function doToFiles(folder: string, step: Step): void {
  for (const [file, text] of Object.entries(step.write ?? {})) writeFileSync(madeFor(folder, file), text);
  for (const [file, text] of Object.entries(step.append ?? {})) appendFileSync(join(folder, file), text);
  for (const file of step.remove ?? []) rmSync(join(folder, file), { recursive: true });
  for (const [from, to] of Object.entries(step.copy ?? {})) {
    cpSync(join(folder, from), madeFor(folder, to), { recursive: true });
  }
  for (const [file, [from, to]] of Object.entries(step.replace ?? {})) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replaceAll(new RegExp(from, 'gmu'), to);
    if (changed === text) throw new Error(`${file} has nothing that matches ${from}`);
    writeFileSync(path, changed);
  }
  for (const [file, { from, words }] of Object.entries(step.correct ?? {})) {
    writeFileSync(madeFor(folder, file), correctDocx(readFileSync(join(folder, from)), words));
  }
  if (step.sql !== undefined) pastTheProgram(join(folder, 'register.db'), step.sql);
}

function madeFor(folder: string, file: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function pastTheProgram(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  try {
    const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
    database.exec(sql);
  } finally {
    database.close();
  }
}

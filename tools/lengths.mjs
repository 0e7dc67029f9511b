// What is long in src: files over 200 lines of code, functions over 40. A reason to look again, not a wall.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const codeLines = (text) => text.split('\n').filter((line) => line.trim() !== '').length;
/** Tables of words in three languages are as long as what is said. */
const isWordTable = (file) => /messages|cli.[a-z-]*command|slips/u.test(file);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
const long = files
  .filter(({ name, text }) => !isWordTable(name) && codeLines(text) > 200)
  .map(({ name, text }) => [codeLines(text), name]);
const functions = files.flatMap(({ name, text }) =>
  [...text.matchAll(/^(?:export )?(?:async )?function\*? (\w+)[\s\S]*?^\}/gmu)]
    .map(([body, called]) => [codeLines(body), `${name}: ${called}`])
    .filter(([lines]) => lines > 40),
);
const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
process.stdout.write(`${files.length} files, ${lines} lines\n`);
for (const [count, name] of [...long, ...functions].sort((a, b) => b[0] - a[0])) {
  process.stdout.write(`${String(count).padStart(5)}  ${name}\n`);
}

// Letters of 10 rows by python-docx, where the machine has it: the words of the same letter, built plainly.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = `
import json, resource, sys
from docx import Document
letter = json.load(open(sys.argv[1], encoding='utf-8'))
for _ in range(int(sys.argv[3])):
    document = Document()
    for text in letter['paragraphs']:
        document.add_paragraph(text)
    table = document.add_table(rows=0, cols=len(letter['rows'][0]))
    for row in letter['rows']:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    document.save(sys.argv[2])
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime)
`;

/** CPU and wall time of each round of so many letters; none when python3 or its package is missing. */
export async function pythonDocx(rounds, letters) {
  // A python of one's own on the PATH does not see the system's packages.
  const python = ['python3', '/usr/bin/python3'].find(
    (name) => spawnSync(name, ['-c', 'import docx']).status === 0,
  );
  if (python === undefined) return [];
  const { columns, dataOf, documentOf } = await import('./letter.mjs');
  const out = fileURLToPath(new URL('.out/', import.meta.url));
  const data = dataOf(1, 10);
  const { shape, values } = documentOf(data);
  const textOf = (inlines) => inlines.map((each) => each.text ?? values[each.index] ?? '\n').join('');
  const paragraphs = shape.sections.flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type === 'paragraph').map(({ inlines }) => textOf(inlines)),
  );
  const rows = data.bodies.map((row) => columns.map((name) => row[name]));
  writeFileSync(`${out}letter.json`, JSON.stringify({ paragraphs, rows }));
  return Array.from({ length: rounds }, () => {
    const started = performance.now();
    const { stdout } = spawnSync(
      python,
      ['-c', script, `${out}letter.json`, `${out}python.docx`, String(letters)],
      {
        encoding: 'utf8',
      },
    );
    return { seconds: (performance.now() - started) / 1000, processCpu: Number(stdout) };
  });
}

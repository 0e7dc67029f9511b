// One function a tool: made ready once, then data in, bytes out. Each is used as its own pages advise for many files.
import { readFileSync } from 'node:fs';
import { columns } from './letter.mjs';

const template = (name) => readFileSync(new URL(`.out/${name}.docx`, import.meta.url));

export const tools = {
  // As the program does it: the shape was drawn in an earlier run and its shell is kept on the disk, so docx is not loaded.
  roadmap: async () => {
    const { drawDocument, rememberShell } = await import('./.out/roadmap.mjs');
    const { dataOf, documentOf } = await import('./letter.mjs');
    const kept = readFileSync(new URL('.out/shell.json', import.meta.url), 'utf8');
    rememberShell(documentOf(dataOf(0, 0)).shape, JSON.parse(kept));
    return (data) => drawDocument(documentOf(data));
  },
  'roadmap, first run': async () => {
    const { drawDocument } = await import('./.out/roadmap.mjs');
    const { documentOf } = await import('./letter.mjs');
    return (data) => drawDocument(documentOf(data));
  },
  docx: async () => {
    const { drawWithDocx } = await import('./docx-plain.mjs');
    return drawWithDocx;
  },
  docxtemplater: async () => {
    const { default: Docxtemplater } = await import('docxtemplater');
    const { default: PizZip } = await import('pizzip');
    const content = template('braces');
    return (data) => {
      const letter = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
      letter.render(data);
      return letter.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    };
  },
  'easy-template-x': async () => {
    const { TemplateHandler } = await import('easy-template-x');
    const content = template('braces');
    const handler = new TemplateHandler();
    return (data) => handler.process(content, data);
  },
  carbone: async () => {
    const { default: carbone } = await import('carbone');
    const path = new URL('.out/carbone.docx', import.meta.url).pathname;
    return (data) =>
      new Promise((resolve, reject) => {
        carbone.render(path, data, (error, bytes) => (error ? reject(error) : resolve(bytes)));
      });
  },
};

/** Marks of the tools that loop over a table row with braces. */
export const bracesRow = columns.map((name, index) => {
  if (index === 0) return `{#bodies}{${name}}`;
  return index === columns.length - 1 ? `{${name}}{/bodies}` : `{${name}}`;
});

/** Carbone repeats a row that it finds as item `i` and item `i+1`. */
export const carboneRows = ['i', 'i+1'].map((item) => columns.map((name) => `{d.bodies[${item}].${name}}`));

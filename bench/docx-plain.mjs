// The docx package used plainly: the whole letter built as objects for every file, as its own examples do.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { documentOf } from './letter.mjs';

export function drawWithDocx(data) {
  const letter = documentOf(data);
  const sections = letter.shape.sections.map(({ blocks }) => ({
    children: blocks.flatMap((block) => drawBlock(block, letter)),
  }));
  return Packer.toBuffer(new Document({ sections }));
}

function drawBlock(block, letter) {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: block.inlines.map((inline) => drawInline(inline, letter)) })];
    case 'signature':
      return [
        drawTable([
          [block.post, block.name].map((inlines) => inlines.map((inline) => drawInline(inline, letter))),
        ]),
      ];
    case 'executor':
      return [new Paragraph({ children: block.inlines.map((inline) => drawInline(inline, letter)) })];
    case 'dataTable': {
      const head = block.head.map((text) => [new TextRun({ text, bold: true })]);
      const rows = letter.rows[block.name].map((cells) => cells.map((text) => [new TextRun(text)]));
      const totals = letter.rows[block.totals].map((cells) =>
        cells.map((text) => [new TextRun({ text, bold: true })]),
      );
      return [
        drawTable(
          [head, ...rows, ...totals],
          block.columns.map(({ widthMm }) => Math.round(widthMm * 56.7)),
        ),
      ];
    }
    default:
      return [];
  }
}

function drawInline(inline, letter) {
  if (inline.type === 'break') return new TextRun({ break: 1 });
  return new TextRun(inline.type === 'slot' ? letter.values[inline.index] : inline.text);
}

function drawTable(rows, columnWidths = [6000, 3000]) {
  return new Table({
    columnWidths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: columnWidths[index], type: 'dxa' },
                children: [new Paragraph({ children })],
              }),
          ),
        }),
    ),
  });
}

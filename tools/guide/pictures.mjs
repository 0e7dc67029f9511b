// Makes the pictures of docs/guide/pictures: screens of a terminal (tmux, then Chromium) and the first page of a letter (LibreOffice, pdftoppm).
// Wants tmux, chromium, libreoffice-writer and poppler-utils; run by hand (`npm run guide`), the pictures are kept in the repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLetters, play } from './play.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pictures = join(home, 'docs', 'guide', 'pictures');
const shown = ['refused', 'export', 'to', 'written', 'status'];

const colours = {
  30: '#777',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#56d4dd',
  37: '#e6e6e6',
  90: '#8b949e',
};

const mark = String.fromCharCode(27);
const sequence = new RegExp(`(${mark}\\[[\\d;]*m)`, 'u');

mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'r-'));
const place = join(folder, 'office');
mkdirSync(place);
try {
  const screens = play(firstLetters, { folder: place, columns: 80, lang: 'uz' });
  for (const name of shown) pictureOfScreen(name, screens[name].colours.replaceAll(place, 'office'));
  pictureOfLetter();
} finally {
  rmSync(folder, { recursive: true });
}

function pictureOfScreen(name, text) {
  const lines = text.trimEnd().split('\n');
  const page = join(folder, `${name}.html`);
  writeFileSync(page, pageOf(lines));
  const size = `${80 * 8 + 28},${lines.length * 18 + 26}`;
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${join(folder, 'chromium')}`,
    `--window-size=${size}`,
    `--screenshot=${join(pictures, `${name}.png`)}`,
    `file://${page}`,
  ]);
}

function pictureOfLetter() {
  const letters = join(place, 'letters', '2022');
  const letter = readdirSync(letters).find((file) => file.includes('-73 ')) ?? '';
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'office-profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(letters, letter),
  ]);
  const pdf = join(folder, letter.replace(/docx$/u, 'pdf'));
  run('pdftoppm', [
    '-r',
    '60',
    '-gray',
    '-png',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    pdf,
    join(pictures, 'letter'),
  ]);
}

function run(program, words) {
  const done = spawnSync(program, words, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program}: ${done.error ?? done.stderr}`);
}

function pageOf(lines) {
  const body = lines.map(lineOf).join('\n');
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#1d2430;color:#e6e6e6}
pre{margin:12px 14px;font:13.3px/18px "DejaVu Sans Mono",monospace}</style><pre>${body}</pre>`;
}

/** A line with a terminal's colours as HTML: colour, bold, dim, inverse. */
function lineOf(line) {
  let [html, open] = ['', false];
  for (const part of line.split(sequence)) {
    const codes = part.startsWith(mark) ? part.slice(2, -1) : undefined;
    if (codes === undefined) {
      html += part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      continue;
    }
    if (open) html += '</span>';
    const style = codes.split(';').map(styleOf).join('');
    open = style !== '';
    if (open) html += `<span style="${style}">`;
  }
  return open ? `${html}</span>` : html;
}

function styleOf(code) {
  if (code === '1') return 'font-weight:bold;';
  if (code === '2') return 'opacity:.7;';
  if (code === '7') return 'background:#e6e6e6;color:#1d2430;';
  const colour = colours[Number(code)];
  return colour === undefined ? '' : `color:${colour};`;
}

// Plays the first letters in a real terminal (tmux): what a clerk types, and the screen after each step.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What is typed, what then appears in each language, and the name of the screen. `clear` empties the screen before. */
export const firstLetters = [
  { name: 'init', type: 'roadmap init --lang LANG', wait: { uz: 'қоғозда', ru: 'на бумаге' } },
  { name: 'phone', type: '19-09/1=72', wait: { uz: '(roadmap.yaml:15)', ru: '(roadmap.yaml:15)' } },
  { name: 'refused', type: '71', wait: { uz: 'Масалан', ru: 'Например' } },
  {
    name: 'email',
    rub: 2,
    type: '(71) 202-80-00',
    wait: { uz: '(roadmap.yaml:16)', ru: '(roadmap.yaml:16)' },
  },
  { name: 'signatory', type: 'devon@stat.uz', wait: { uz: 'signatories.csv:', ru: 'signatories.csv:' } },
  { name: 'executor', type: 'А. Султанов', wait: { uz: 'executors.csv:', ru: 'executors.csv:' } },
  { name: 'executor-phone', type: 'Б. Каримов', wait: { uz: '[телефон]', ru: '[телефон]' } },
  { name: 'filled', type: '202-80-01', wait: { uz: 'roadmap fill --set', ru: 'roadmap fill --set' } },
  {
    name: 'export',
    clear: true,
    type: 'roadmap letter generate --lang LANG',
    wait: { uz: 'кўрсаткичсиз', ru: 'без показателей' },
  },
  { name: 'kind', type: '', wait: { uz: 'monitoring-senate', ru: 'monitoring-senate' } },
  { name: 'day', type: '', wait: { uz: 'Хат санаси', ru: 'Дата письма' } },
  { name: 'to', type: '', wait: { uz: 'CHARTER', ru: 'CHARTER' } },
  { name: 'plan', type: '', wait: { uz: '01/3-19-09/1-74', ru: '01/3-19-09/1-74' } },
  {
    name: 'written',
    type: { uz: 'ҳа', ru: 'да' },
    wait: { uz: 'CM-TUR 2022-08-08.docx', ru: 'CM-TUR 2022-08-08.docx' },
  },
  {
    name: 'status',
    clear: true,
    type: 'roadmap --lang LANG',
    wait: { uz: 'Навбатдаги буйруқ', ru: 'Следующая команда' },
  },
];

/** An export of the portal as it would be: the sample's figures without the line that calls them one. */
export function realExport() {
  const text = readFileSync(join(home, 'seeds', 'exports', '2022-08-namuna.csv'), 'utf8');
  return text.replace(/^(\uFEFF?)НАМУНА.*\r?\n/u, '$1');
}

/**
 * Plays `steps` in `folder`, on a terminal of so many columns, and gives the screens by name, with colours as the terminal has them. Throws the screen on which
 * nothing came.
 */
export function play(steps, { folder, columns, rows = 40, lang, plain = false }) {
  mkdirSync(join(folder, 'exports'), { recursive: true });
  writeFileSync(join(folder, 'exports', '2022-08.csv'), realExport());
  const bin = join(folder, '..', `bin-${columns}-${lang}`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'roadmap'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(home, 'bin', 'roadmap.js')}' "$@"\n`,
    { mode: 0o755 },
  );
  const session = `roadmap-${process.pid}-${columns}-${lang}`;
  const socket = ['-L', session];
  const tmux = (...words) => spawnSync('tmux', [...socket, ...words], { encoding: 'utf8' });
  const environment = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '',
    ROADMAP_NOW: '2022-08-08T10:00:00+05:00',
    ROADMAP_WORKSPACE: '',
    ROADMAP_REGISTER: '',
    ROADMAP_PLAIN: plain ? '1' : '',
  };
  delete environment.NO_COLOR;
  spawnSync(
    'tmux',
    [
      ...socket,
      '-u',
      'new-session',
      '-d',
      '-x',
      String(columns),
      '-y',
      String(rows),
      "env PS1='$ ' bash --norc --noprofile",
    ],
    {
      cwd: folder,
      env: environment,
    },
  );
  const screen = (colours = false) => tmux('capture-pane', '-p', ...(colours ? ['-e'] : [])).stdout ?? '';
  const waitFor = (text, name) => {
    const joined = () => screen().replaceAll('\n', '');
    for (let tries = 0; tries < 300; tries += 1) {
      if (joined().includes(text)) return;
      spawnSync('sleep', ['0.1']);
    }
    throw new Error(`${name}: “${text}” did not appear\n${screen()}`);
  };
  const screens = {};
  try {
    waitFor('$', 'shell');
    for (const step of steps) {
      if (step.clear) {
        tmux('send-keys', '-l', 'clear');
        tmux('send-keys', 'Enter');
        spawnSync('sleep', ['0.5']);
      }
      for (let n = 0; n < (step.rub ?? 0); n += 1) tmux('send-keys', 'BSpace');
      const typed = typeof step.type === 'string' ? step.type : step.type[lang];
      tmux('send-keys', '-l', '--', typed.replaceAll('LANG', lang));
      tmux('send-keys', 'Enter');
      waitFor(step.wait[lang].replaceAll('\n', ''), step.name);
      spawnSync('sleep', ['0.4']);
      screens[step.name] = { text: trimmed(screen()), colours: trimmed(screen(true)) };
    }
  } finally {
    tmux('kill-server');
  }
  return screens;
}

function trimmed(text) {
  return `${text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`;
}

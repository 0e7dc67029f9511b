import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { office, roadmap } from './support/office.ts';

const script = fileURLToPath(new URL('../docs/ci/monthly-pack.sh', import.meta.url));
const program = fileURLToPath(new URL('../bin/roadmap.js', import.meta.url));

/** Runs the script as a CI job would: no terminal, the built program, secrets by environment only. */
function job(folder: string, environment: Readonly<Record<string, string>> = {}) {
  const env = {
    PATH: process.env.PATH ?? '',
    LANG: 'C.UTF-8',
    ROADMAP: `${process.execPath} ${program}`,
    ROADMAP_MONTH: '2022-08',
    ROADMAP_NOW: '2022-08-08T10:00:00+05:00',
    ...environment,
  };
  const ran = spawnSync('bash', [script, 'exports/2022-08.csv'], { cwd: folder, env, encoding: 'utf8' });
  const kept = (name: string): string => readFileSync(join(folder, 'ci-out', name), 'utf8');
  return { code: ran.status, out: ran.stdout, err: ran.stderr, kept };
}

describe('the monthly job', () => {
  test('leaves the pack, its JSON and a summary behind, and ends with 0', async () => {
    const folder = await office();
    const ran = job(folder, { GITHUB_STEP_SUMMARY: join(folder, 'step.md') });
    expect(ran.code).toBe(0);
    expect(existsSync(join(folder, 'packs/2022-08.zip'))).toBe(true);
    expect(JSON.parse(ran.kept('pack.json'))).toMatchObject({ ok: true, month: '2022-08' });
    expect(JSON.parse(ran.kept('verify.json'))).toMatchObject({ ok: true, files: 5, letters: 2 });
    expect(ran.kept('summary.md')).toContain('| 01/3-19-09/1-73 | CM-MACRO |');
    expect(readFileSync(join(folder, 'step.md'), 'utf8')).toBe(ran.kept('summary.md'));
  });

  test('ends with 1 when the export has errors, names them in the summary and uses no number', async () => {
    const folder = await office();
    appendFileSync(join(folder, 'exports/2022-08.csv'), 'Бирор ташкилот;1;2;3;4\r\n');
    const ran = job(folder);
    expect(ran.code).toBe(1);
    expect(ran.kept('summary.md')).toContain('exports/2022-08.csv');
    expect((await roadmap(folder, ['register', 'list', '--json'])).json.entries).toEqual([]);
  });

  test('ends with 1 on a warning, with no number used; once a person has read it, ROADMAP_STRICT=0 lets it pass', async () => {
    const folder = await office();
    appendFileSync(join(folder, 'executors.csv'), 'e2;В. Каримов;202-80-02;;\r\n');
    const ran = job(folder);
    expect(ran.code).toBe(1);
    expect(ran.kept('summary.md')).toContain('executors.csv');
    expect((await roadmap(folder, ['register', 'list', '--json'])).json.entries).toEqual([]);
    expect(job(folder, { ROADMAP_STRICT: '0' }).code).toBe(0);
  });

  test('ends with 3 when the register cannot be reached, without printing its password', async () => {
    const folder = await office();
    const ran = job(folder, { ROADMAP_REGISTER: 'postgres://clerk:sesame@127.0.0.1:9/register' });
    expect(ran.code).toBe(3);
    expect(ran.out + ran.err + ran.kept('pack.json')).not.toContain('sesame');
    expect(ran.kept('summary.md')).not.toContain('sesame');
  });

  test('ends with 4 when a letter was changed after it was issued', async () => {
    const folder = await office();
    expect(job(folder).code).toBe(0);
    appendFileSync(join(folder, 'packs/2022-08/letters/01-3-19-09-1-73 CM-MACRO 2022-08-08.docx'), 'x');
    const ran = job(folder);
    expect(ran.code).toBe(4);
    expect(ran.kept('summary.md')).toContain('01-3-19-09-1-73 CM-MACRO');
  });

  test('as a draft needs no register', async () => {
    const folder = await office();
    const ran = job(folder, { ROADMAP_DRAFT: '1', ROADMAP_REGISTER: 'postgres://127.0.0.1:9/register' });
    expect(ran.code).toBe(0);
    expect(existsSync(join(folder, 'packs/2022-08-draft.zip'))).toBe(true);
  });

  test('ends with 2 and a summary outside of a workspace', async () => {
    const folder = await office();
    const ran = job(folder, { ROADMAP_WORKSPACE: join(folder, 'exports') });
    expect(ran.code).toBe(2);
    expect(ran.kept('summary.md')).not.toBe('');
  });
});

test('the recipes are YAML, call the script, and take the register from a secret only', () => {
  for (const name of ['github-actions.yml', 'gitlab-ci.yml']) {
    const text = readFileSync(`docs/ci/${name}`, 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    expect(text).toContain('monthly-pack.sh');
    expect(text).not.toMatch(/postgres:\/\/\w/u);
  }
  expect(execFileSync('bash', ['-n', script], { encoding: 'utf8' })).toBe('');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/ingest/directories/config-file.ts';
import { setConfigText } from '../../../src/ingest/directories/set-config.ts';

const shipped = readFileSync('seeds/roadmap.yaml', 'utf8');
const phoneOf = (text: string) => parseConfig(new TextEncoder().encode(text), 'c').value?.office.phone;

test('one value changes and no other byte: comments, marks and line ends stay', () => {
  for (const text of [shipped, `\uFEFF${shipped}`, shipped.replaceAll('\n', '\r\n')]) {
    const changed = setConfigText(text, 'office.phone', '(71) 202-80-00');
    expect(changed).toBe(text.replace('"[телефон рақами]"', '"(71) 202-80-00"'));
  }
});

test('a value without quotes, a list in place of a text and an empty value are written', () => {
  const written = [
    '[телефон рақами]',
    '[телефон рақами]  # қабулхона',
    "'[телефон рақами]'",
    '',
    ' # қабулхона',
  ];
  for (const was of written) {
    const text = shipped.replace('"[телефон рақами]"', was);
    const changed = setConfigText(text, 'office.phone', 'тел: "1" #2') ?? '';
    expect([was, phoneOf(changed)]).toEqual([was, 'тел: "1" #2']);
    expect(changed.split('\n')).toHaveLength(text.split('\n').length);
    expect(changed.includes('қабулхона')).toBe(was.includes('қабулхона'));
  }
});

test('an item of a list is written by its number; a key that is missing gets a line in its group', () => {
  expect(setConfigText(shipped, 'office.superior.1', 'Тошкент шаҳри')).toBe(
    shipped.replace('- Ўзбекистон Республикаси', '- "Тошкент шаҳри"'),
  );
  expect(setConfigText(shipped, 'office.superior.2', 'Тошкент шаҳри')).toBeUndefined();
  const without = shipped.replace(/^ {2}phone: .*\n/mu, '');
  expect(phoneOf(setConfigText(without, 'office.phone', '1') ?? '')).toBe('1');
  expect(setConfigText('language: uz\n', 'office.phone', '1')).toBeUndefined();
});

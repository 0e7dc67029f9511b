import { setConfigText } from './set-config.ts';

/** The office as the first version shipped it. */
const before = { name: 'Давлат статистика қўмитаси', genitive: 'Давлат статистика қўмитасининг' };

/**
 * `roadmap.yaml` of an older program with the office's names over the years: what is shipped today for its name, its genitive and `formerly`. All else stays as it
 * was. Undefined where the office has said it already, or has another name than was shipped.
 */
export function upgradeConfig(own: string, shipped: string): string | undefined {
  if (/^formerly[ \t]*:/mu.test(own)) return undefined;
  const isShipped = Object.entries(before).every(([key, value]) => officeValue(own, key) === value);
  const former = /(?:^#.*\r?\n)*^formerly:.*\r?\n(?:^[ \t]+.*\r?\n|^#(?=.*\r?\n[ \t]).*\r?\n)*/mu.exec(
    shipped,
  )?.[0];
  if (!isShipped || former === undefined) return undefined;
  const named = setConfigText(own, 'office.name', officeValue(shipped, 'name') ?? '');
  const whole = named && setConfigText(named, 'office.genitive', officeValue(shipped, 'genitive') ?? '');
  if (whole === undefined) return undefined;
  const newline = whole.includes('\r\n') ? '\r\n' : '\n';
  const end = /\n$/u.test(whole) ? '' : newline;
  return `${whole}${end}${newline}${former.replace(/\r?\n/gu, newline)}`;
}

/** A value of the office's own group, which is indented; `formerly` comes later. */
function officeValue(text: string, key: string): string | undefined {
  return new RegExp(`^[ \\t]+${key}:[ \\t]*["']?(.*?)["']?[ \\t]*(?:#.*)?\\r?$`, 'mu').exec(text)?.[1];
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The expression that docs/letter-data.md publishes, as it stands there: number, date, signatory, sender. */
export function publishedExpression(): RegExp {
  const page = readFileSync(fileURLToPath(new URL('../../docs/letter-data.md', import.meta.url)), 'utf8');
  const [, expression] = /```\n(\^.*)\n```/u.exec(page) ?? [];
  if (expression === undefined) throw new Error('docs/letter-data.md has no expression');
  return new RegExp(expression, 'mu');
}

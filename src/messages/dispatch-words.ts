import type { Language } from './message.ts';
import { wordTable } from './message.ts';

/** By what letters go out (`sendMeans` of the model), as lists print it and as people type it. */
export const meansWords = wordTable({
  'e-xat': { en: 'E-XAT', ru: 'E-XAT', uz: 'E-XAT' },
  'e-ijro': { en: 'E-IJRO', ru: 'E-IJRO', uz: 'E-IJRO' },
  post: { en: 'post', ru: 'почта', uz: 'почта' },
  courier: { en: 'courier', ru: 'курьер', uz: 'курьер' },
  fax: { en: 'fax', ru: 'факс', uz: 'факс' },
  'e-mail': { en: 'e-mail', ru: 'электронная почта', uz: 'электрон почта' },
  'by-hand': { en: 'by hand', ru: 'вручено лично', uz: 'қўлда' },
});

/** A mark's means in words; what a later program wrote stays as it is. */
export function sayMeans(means: string, language: Language): string {
  const known = Object.entries(meansWords).find(([code]) => code === means);
  return known === undefined ? means : known[1][language];
}

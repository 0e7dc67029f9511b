import Handlebars from 'handlebars';
import type { TemplateSource } from '../model/letter.ts';

const programs = new WeakMap<TemplateSource, hbs.AST.Program | null>();

/**
 * The program of a template, undefined when Handlebars cannot read it. Each is parsed once, for checking and for
 * filling: nobody may change it, so the compiler, which does, gets a copy (`compileKind`).
 */
export function programOf(source: TemplateSource): hbs.AST.Program | undefined {
  let program = programs.get(source);
  if (program === undefined) {
    program = parsed(source.text);
    programs.set(source, program);
  }
  return program ?? undefined;
}

function parsed(text: string): hbs.AST.Program | null {
  try {
    return Handlebars.parse(text);
  } catch {
    return null;
  }
}

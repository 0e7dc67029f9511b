/** Put in by the build: a hash of the program's source. Source that runs unbuilt has none. */
declare const ROADMAP_BUILD: string | undefined;

/** What tells this build of the program from every other; undefined when it runs from its source. */
export function programBuild(): string | undefined {
  return typeof ROADMAP_BUILD === 'string' ? ROADMAP_BUILD : undefined;
}

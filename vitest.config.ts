import { defineConfig } from 'vitest/config';

/** Whole runs, processes, servers, generated and large inputs: everything that `npm run test:quick` leaves to `npm test`. */
const thorough = [
  'test/cases.test.ts',
  'test/problems.test.ts',
  'test/templates.test.ts',
  'test/docx/draw.test.ts',
  'test/report/formats.test.ts',
  'test/io/terminal.test.ts',
  'test/main.test.ts',
  'test/man-pages.test.ts',
  'test/ci-recipes.test.ts',
  'test/schema.test.ts',
  'test/docx/office.test.ts',
  'test/docx/many-letters.test.ts',
  'test/docx/blank.test.ts',
  'test/ingest/monitoring/large-export.test.ts',
  'test/ingest/monitoring/row-count.test.ts',
  'test/table/office-workbooks.test.ts',
  'test/table/any-bytes.test.ts',
  'test/table/hostile.test.ts',
  'test/table/limits.test.ts',
  'test/table/office-oddities.test.ts',
  'test/table/word-lines.test.ts',
  'test/table/xlsx.test.ts',
  'test/docx/letter-data.test.ts',
  'test/readme-commands.test.ts',
  'test/before/**/*.test.ts',
  'test/commands/**/*.test.ts',
  'test/guide.test.ts',
  'test/guide-screens.test.ts',
  'test/faults/**/*.test.ts',
  'test/io/register/**/*.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['test/support/remove-folders.ts'],
    globalSetup: ['test/support/leave-nothing.ts'],
    // Vitest leaves one core to itself otherwise: on a machine of two that doubles the time.
    maxWorkers: '100%',
    // Modules keep no state that a test could leave to the next; loading them anew for each file cost a third of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests must not depend on the zone or the language of the machine.
    env: { TZ: 'America/New_York', LANG: 'C.UTF-8', NO_COLOR: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts', 'templates/**/*.test.ts'],
          exclude: thorough,
        },
      },
      { extends: true, test: { name: 'thorough', include: thorough } },
    ],
  },
});

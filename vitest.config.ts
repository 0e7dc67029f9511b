import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'templates/**/*.test.ts'],
    setupFiles: ['test/support/remove-folders.ts'],
    globalSetup: ['test/support/install-validator.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests must not depend on the zone or the language of the machine.
    env: { TZ: 'America/New_York', LANG: 'C.UTF-8', NO_COLOR: '1' },
  },
});

import { defineConfig } from "vitest/config";

/** Browser tests: the built product in Chromium, on a Postgres of the run's own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["support/postgres-setup.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});

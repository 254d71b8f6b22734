import { defineConfig } from "vitest/config";

/** Browser tests: the built market over a Postgres of the run’s own, driven through Chromium. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    expect: { poll: { timeout: 60_000 } },
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["support/postgres-setup.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

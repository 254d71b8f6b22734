import { defineConfig } from "vitest/config";

/** HTTP tests: the built backend over a Postgres of the run's own, one database a file. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["http/**/*.test.ts"],
    globalSetup: ["support/postgres-setup.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

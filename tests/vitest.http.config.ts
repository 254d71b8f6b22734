import { defineConfig } from "vitest/config";

/** The built product from outside: over HTTP, a database a file, and as commands that a user starts. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["{http,start}/**/*.test.ts"],
    globalSetup: ["support/postgres-setup.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

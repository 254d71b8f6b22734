import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit tests, beside the code that they test; packages are read from their sources. */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@nang-gio\/paper$/,
        replacement: source("./plugins/paper/src/index.ts"),
      },
      {
        find: /^@nang-gio\/vietnam$/,
        replacement: source("./plugins/vietnam/src/index.ts"),
      },
      {
        find: /^@nang-gio\/vietnam\/(.+)$/,
        replacement: source("./plugins/vietnam/src/$1/index.ts"),
      },
      {
        find: /^@nang-gio\/access\/problem$/,
        replacement: source("./plugins/access/src/index.ts"),
      },
      { find: /^@nang-gio\/([a-z-]+)\/(.+)$/, replacement: source("./plugins/$1/src/$2") },
    ],
  },
  test: {
    // None measures time, and some unpack and draw while others do.
    testTimeout: 30_000,
    maxWorkers: availableParallelism(),
    include: [
      "{plugins,seed,backend,storefront,scripts}/**/*.test.{ts,tsx}",
      "tests/{relevance,repository}/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/.medusa/**", "**/build/**", "**/dist/**"],
  },
});

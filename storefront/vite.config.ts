import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const WORKER = new URL("worker.js", import.meta.url).pathname;
const PUBLIC = new URL("public", import.meta.url).pathname;
/** What the page for when there is no network is made of, beside what is in the scripts. */
const OFFLINE = ["app/styles", "app/install"].map(
  (folder) => new URL(folder, import.meta.url).pathname,
);

/** Compresses what browsers load once and as well as can be, so that serving it costs nothing. */
function compressAssets(): Plugin {
  return {
    name: "compress-assets",
    apply: (_config, { isSsrBuild }) => !isSsrBuild,
    writeBundle({ dir = "" }) {
      const assets = join(dir, "assets");
      for (const name of readdirSync(assets).filter((file) => /\.(js|css)$/.test(file))) {
        const file = join(assets, name);
        const content = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(content));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** What every page takes besides its scripts. */
const KEPT_FILES = [
  "/favicon.svg",
  "/fonts/be-vietnam-pro-400.woff2",
  "/fonts/be-vietnam-pro-700.woff2",
];
/** Modules whose scripts every page takes, with what they import. */
const KEPT_MODULES = /storefront\/app\/(entry\.client|root|routes\/shell)\.tsx/;

/**
 * Writes the service worker with the names of the files that it keeps, and a version that is another whenever these, the
 * shop's scripts, styles or offline page are.
 */
function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: (_config, { isSsrBuild }) => !isSsrBuild,
    generateBundle(_options, bundle) {
      const scripts = new Set<string>();
      const take = (name: string) => {
        const chunk = bundle[name];
        if (chunk?.type !== "chunk" || scripts.has(name)) return;
        scripts.add(name);
        chunk.imports.forEach(take);
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        if (KEPT_MODULES.test(chunk.facadeModuleId ?? "")) take(chunk.fileName);
      }
      const files = [...KEPT_FILES, ...[...scripts].map((name) => `/${name}`)];
      const hash = createHash("sha256").update(Object.keys(bundle).sort().join());
      for (const name of KEPT_FILES) hash.update(readFileSync(join(PUBLIC, name)));
      for (const folder of OFFLINE) {
        for (const name of readdirSync(folder).sort())
          hash.update(readFileSync(join(folder, name)));
      }
      const version = hash.digest("hex").slice(0, 12);
      this.emitFile({
        type: "asset",
        fileName: "worker.js",
        source: `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${readFileSync(WORKER, "utf8")}`,
      });
    },
  };
}

/**
 * Scripts that every page of the shop uses: what stays the same from one version to the next, and the shop's own small
 * parts. Left to itself the bundler makes twenty files, whose answers' heads alone weigh 8 kB.
 */
const SHARED = {
  react: /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//,
  shop: /storefront\/app\/(parts|messages|language)\b|plugins\/vietnam\/src\/(dong|calendar-date)\./,
};

function sharedScript(id: string): string | undefined {
  return Object.entries(SHARED).find(([, parts]) => parts.test(id))?.[0];
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    compressAssets(),
    serviceWorker(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  resolve: {
    // Built as CommonJS for the backend; the shop takes its sources.
    alias: {
      "@nang-gio/vietnam/places": new URL("../plugins/vietnam/src/places/index.ts", import.meta.url)
        .pathname,
      "@nang-gio/vietnam": new URL("../plugins/vietnam/src/index.ts", import.meta.url).pathname,
    },
  },
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    // Styles are minified for the server too, which writes them into the pages.
    cssMinify: true,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: sharedScript } },
  },
}));

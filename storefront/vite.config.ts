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

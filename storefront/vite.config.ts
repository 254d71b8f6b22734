import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
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
  build: { assetsInlineLimit: 0, target: "es2022" },
});

import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import * as build from "./build/server/index.js";
import { BACKEND_URL, PAGE_CACHE_MB, SHOP_PORT, TRUSTED_PROXIES } from "./environment.mjs";

/** Room for an address with ten thousand characters pasted into the search, so that they are answered. */
const LONGEST_HEAD = 128 * 1024;
const YEAR = 31_536_000;
const MEBIBYTE = 1024 * 1024;

const ON_EVERY_ANSWER = new Map([
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["X-Frame-Options", "DENY"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
]);

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", TRUSTED_PROXIES);
app.use("/assets", build.entry.module.serveAssets("build/client/assets", YEAR));
app.use(compression());
app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: YEAR * 1000 }));
app.use(
  express.static("build/client", {
    maxAge: "1h",
    // A browser asks for it anew whatever it is told; a proxy in between must do so too.
    setHeaders: (res, file) => {
      if (file.endsWith("/worker.js")) res.set("Cache-Control", "no-cache");
    },
  }),
);

/** Pictures stand on the shop's own address; their names are hashes, so they never change. */
app.get("/media/:file", async (req, res) => {
  const answer = await fetch(`${BACKEND_URL}/media/${encodeURIComponent(req.params.file)}`).catch(
    () => undefined,
  );
  if (!answer?.ok || !answer.body) {
    res.status(answer?.status === 404 ? 404 : 503).end();
    return;
  }
  res.set({
    "Content-Type": answer.headers.get("content-type") ?? "application/octet-stream",
    "Cache-Control": `public, max-age=${YEAR}, immutable`,
  });
  // The backend may stop in the middle, or the reader go away: then the answer ends, and the shop does not.
  await pipeline(Readable.fromWeb(answer.body), res).catch(() => res.destroy());
});

const getLoadContext = (req) => ({ caller: req.ip });
app.all("*", createRequestHandler({ build, mode: "production", getLoadContext }));

const pages = build.entry.module.servePages({ build, bytes: PAGE_CACHE_MB * MEBIBYTE });
const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (req, res) => {
  res.setHeaders(ON_EVERY_ANSWER);
  pages(req, res, (error) => {
    if (error) console.error(error);
    if (res.headersSent) res.destroy();
    else app(req, res);
  });
}).listen(SHOP_PORT);
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

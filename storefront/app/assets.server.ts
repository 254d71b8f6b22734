import { existsSync, readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { RequestHandler } from "express";
import { chooseEncoding } from "./page-cache/kept-page.server";

const SUFFIX = { br: ".br", gzip: ".gz" } as const;
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Scripts and styles as the build has compressed them; other files are handed on. */
export function serveAssets(folder: string, maxAgeSeconds: number): RequestHandler {
  const root = resolve(folder);
  const files = new Set(existsSync(root) ? readdirSync(root) : []);
  return (req, res, next) => {
    const name = req.path.slice(1);
    const encoding = chooseEncoding(req.headers["accept-encoding"]);
    const type = TYPES[extname(name)];
    const compressed = encoding === "identity" ? undefined : name + SUFFIX[encoding];
    if (!type || !compressed || !files.has(compressed)) {
      next();
      return;
    }
    res.set({
      "Content-Type": type,
      "Content-Encoding": encoding,
      "Cache-Control": `public, max-age=${maxAgeSeconds}, immutable`,
      Vary: "Accept-Encoding",
    });
    res.sendFile(join(root, compressed), { cacheControl: false });
  };
}

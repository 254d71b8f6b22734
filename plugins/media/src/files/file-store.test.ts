import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FileStore } from "./file-store";
import { FolderStore } from "./folder-store";
import { S3Store } from "./s3-store";

const WHO = { region: "us-east-1", accessKeyId: "market", secretAccessKey: "only-for-this-test" };

/** A peer that speaks as much of S3 as the market asks for: one bucket, made when it is asked for, and its files. */
class Bucket {
  private readonly files = new Map<string, Buffer>();
  private isMade = false;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Bucket> {
    const server = createServer();
    const bucket = new Bucket(server);
    server.on("request", (req, res) => void bucket.answer(req, res));
    await new Promise<void>((ready) => server.listen(0, "localhost", ready));
    return bucket;
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const [, name, ...parts] = new URL(req.url ?? "", this.url).pathname.split("/");
    const key = parts.join("/");
    const signed = /^AWS4-HMAC-SHA256 Credential=market\//.test(req.headers.authorization ?? "");
    const body = await buffer(req);
    const file = this.files.get(key);
    if (!signed || name !== "pictures") res.writeHead(403).end();
    else if (req.method === "PUT" && key === "") {
      this.isMade = true;
      res.end();
    } else if (!this.isMade) res.writeHead(404).end();
    else if (key === "") res.end();
    else if (req.method === "PUT") {
      this.files.set(key, body);
      res.end();
    } else if (req.method === "DELETE") {
      this.files.delete(key);
      res.writeHead(204).end();
    } else if (!file) res.writeHead(404).end();
    else res.writeHead(200, { "content-length": file.length }).end(file);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

let bucket: Bucket;
let folder: string;
beforeAll(async () => {
  bucket = await Bucket.open();
  folder = mkdtempSync(join(tmpdir(), "market-media-"));
});
afterAll(() => {
  bucket.close();
  rmSync(folder, { recursive: true, force: true });
});

const STORES: ReadonlyArray<readonly [name: string, store: () => FileStore]> = [
  ["a folder", () => new FolderStore(join(folder, "media"))],
  ["a bucket", () => new S3Store({ ...WHO, endpoint: bucket.url, bucket: "pictures" })],
];

describe.each(STORES)("%s", (_name, made) => {
  it("gives files as they were kept, until they are dropped", async () => {
    const store = made();
    await store.prepare();
    await store.prepare();
    const content = Buffer.from([0, 255, 10, 13, 200]);
    for (const name of ["0af3-320.webp", "scans/0af3.pdf"]) {
      expect(await store.open(name)).toBeUndefined();
      await store.keep(name, Buffer.from("before"));
      await store.keep(name, content);
      const file = await store.open(name);
      expect(file?.size).toBe(content.length);
      expect(await buffer(file?.read() ?? [])).toEqual(content);
      await store.drop(name);
      await store.drop(name);
      expect(await store.open(name)).toBeUndefined();
    }
  });
});

it("a bucket that refuses is not taken for an empty one", async () => {
  const stranger = new S3Store({
    ...WHO,
    accessKeyId: "who",
    endpoint: bucket.url,
    bucket: "pictures",
  });
  await expect(stranger.open("0af3-320.webp")).rejects.toThrow();
});

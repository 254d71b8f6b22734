import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { MeilisearchService } from "./service";

let server: Server | undefined;

async function engine(answer: RequestListener, more: object = {}): Promise<MeilisearchService> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((ready) => listening.listen(0, "localhost", ready));
  const { port } = listening.address() as AddressInfo;
  return new MeilisearchService({}, { host: `http://localhost:${port}`, ...more });
}

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

const query = {
  index: {
    name: "product",
    physical_name: "product_v1",
    primary_key: "id",
    fields: {
      id: { type: "keyword" as const },
      title: { type: "text" as const, searchable: true },
    },
    settings: {},
  } as never,
  attributes_to_retrieve: ["id"],
  q: "thanh long",
};

describe("an engine that can't be asked", () => {
  it("holds nobody up for more than 300 ms when it hangs", { retry: 2 }, async () => {
    const provider = await engine(() => undefined);
    const begun = performance.now();
    const away = { reason: "request timed out after 200ms" };
    await expect(provider.search(query)).rejects.toMatchObject(away);
    expect(performance.now() - begun).toBeLessThan(300);
  });

  it.each([
    ["has a fault of its own", 500, "internal"],
    ["does not take the key", 403, "invalid_api_key"],
    ["has too much to do", 429, "too_many_search_requests"],
  ])("is away when it %s", async (_what, status, code) => {
    const provider = await engine((_request, response) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: "no", code, type: "system", link: "" }));
    });
    await expect(provider.search(query)).rejects.toMatchObject({ reason: code });
  });

  it("is away when a proxy answers in its place, with a page of its own", async () => {
    const provider = await engine((_request, response) => {
      response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
    });
    await expect(provider.search(query)).rejects.toMatchObject({ reason: "its answer is no JSON" });
  });

  it("holds nobody up for more than 300 ms when it stops amid an answer", {
    retry: 2,
  }, async () => {
    const provider = await engine((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"results":');
    });
    const begun = performance.now();
    const away = { reason: "request timed out after 200ms" };
    await expect(provider.search(query)).rejects.toMatchObject(away);
    expect(performance.now() - begun).toBeLessThan(300);
  });

  it("holds up who waits for a task no longer than one request when it hangs meanwhile", async () => {
    let asked = 0;
    const answer: RequestListener = (_request, response) => {
      if (++asked > 1) return;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ uid: 7, status: "processing" }));
    };
    const provider = await engine(answer, { writeTimeoutMs: 100, taskTimeoutMs: 60_000 });
    const waited = provider.waitForTask({ id: "7", status: "enqueued" });
    await expect(waited).rejects.toMatchObject({ reason: "request timed out after 100ms" });
    expect(asked).toBe(2);
  });

  it("is away when nobody listens, and says so by the reason", async () => {
    const provider = await engine(() => undefined);
    await new Promise((closed) => server?.close(closed));
    await expect(provider.search(query)).rejects.toMatchObject({ reason: "ECONNREFUSED" });
  });
});

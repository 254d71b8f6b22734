import { Children } from "../../scripts/children";
import { startShop } from "../../scripts/shop-process";
import type { TestMarket } from "./market";
import { freePort, TEST_SECRET } from "./postgres-setup";

/** The built shop as its own process, in front of a test market. */
export class TestShop {
  private constructor(
    readonly url: string,
    private readonly children: Children,
  ) {}

  /** @param backendUrl where the shop finds the backend, when not at the market's own address.
   * @param own its port, where it must be known before, and what else it reads from its environment. */
  static async open(
    market: TestMarket,
    backendUrl = market.url,
    { port: wanted, env }: { port?: number; env?: NodeJS.ProcessEnv } = {},
  ): Promise<TestShop> {
    const port = wanted ?? (await freePort());
    const url = `http://localhost:${port}`;
    const children = new Children((message) => console.error(message));
    await startShop(children, {
      port,
      url,
      backendUrl,
      publishableKey: market.publishableKey,
      cookieSecret: TEST_SECRET,
      env,
    });
    return new TestShop(url, children);
  }

  close(): Promise<void> {
    return this.children.stop();
  }

  /** What a browser gets, and what the shop says of its cache. */
  async visit(path: string, headers: Record<string, string> = {}) {
    const answer = await fetch(this.url + path, { headers, redirect: "manual" });
    return {
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
      cache: /cache;desc="(\w+)"/.exec(answer.headers.get("server-timing") ?? "")?.[1],
    };
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Children } from "./children";
import { inRoot } from "./paths";

/** What a shop process is told. */
export interface ShopOptions {
  port: number;
  url: string;
  backendUrl: string;
  publishableKey: string;
  cookieSecret: string;
  /** Megabytes for kept pages; the shop's own default when left out. */
  pageCacheMb?: number;
  /** What else it is told. */
  env?: NodeJS.ProcessEnv;
}

/** The key by which the shop of a prepared data folder asks the backend. */
export function publishableKeyOf(dataDir: string): string {
  const market = JSON.parse(readFileSync(join(dataDir, "market.json"), "utf8")) as {
    publishableKey: string;
  };
  return market.publishableKey;
}

/** Starts the built shop and waits until it answers. */
export async function startShop(
  children: Children,
  options: ShopOptions,
  name = "shop",
): Promise<void> {
  children.start(name, inRoot("storefront/server.mjs"), [], {
    cwd: inRoot("storefront"),
    env: {
      ...process.env,
      ...options.env,
      NODE_ENV: "production",
      SHOP_PORT: String(options.port),
      SHOP_URL: options.url,
      BACKEND_URL: options.backendUrl,
      PUBLISHABLE_KEY: options.publishableKey,
      COOKIE_SECRET: options.cookieSecret,
      ...(options.pageCacheMb === undefined ? {} : { PAGE_CACHE_MB: String(options.pageCacheMb) }),
    },
  });
  await children.answering(name, `http://localhost:${options.port}/healthz`);
}

import type { CatalogueChange } from "@nang-gio/catalogue/contract";
import { dateInVietnam } from "@nang-gio/vietnam";
import { LRUCache } from "lru-cache";
import {
  bodyIn,
  bytesOf,
  type Encoding,
  isWorthSqueezing,
  type KeptPage,
  squeeze,
} from "./kept-page.server";

const MEBIBYTE = 1024 * 1024;
/** A change that no feed tells of shows after this long at the latest. */
const LONGEST_MS = 10 * 60_000;
/**
 * For this long after a change some backend process may still answer with what was before, so that a page
 * that shows what has changed is kept no longer than that.
 */
const SETTLING_MS = 800;

/** `hit`: from memory; `miss`: made and kept; `bypass`: made, as the feed of changes is not heard. */
export type CacheOutcome = "hit" | "miss" | "bypass";

export interface Served {
  outcome: CacheOutcome;
  page: KeptPage;
  body: Buffer;
  encoding: Encoding;
}

interface Making {
  page: Promise<KeptPage | Response>;
  /** Changes that have come since it began. */
  changes: CatalogueChange[];
}

function touches(change: CatalogueChange, { shows }: KeptPage): boolean {
  if (!shows) return true;
  return (
    change.product_handles.some((handle) => shows.products.includes(handle)) ||
    change.cooperative_handles.some((handle) => shows.cooperatives.includes(handle))
  );
}

/** Tags, offices and certificates are those of a day. */
function todaysKey(address: string): string {
  return `${dateInVietnam(new Date())} ${address}`;
}

/**
 * Pages in memory, up to a number of bytes, for as long as they are true: each change of the catalogue
 * drops the pages that show what has changed. A page that many ask for at once is made once.
 */
export class PageCache {
  readonly #pages: LRUCache<string, KeptPage>;
  readonly #isTrusted: () => boolean;
  /** Bytes of the largest page that is read whole before it is sent, so that it can be kept. */
  readonly mostBytes: number;
  readonly #making = new Map<string, Making>();
  /** Changes of the last moments, the oldest first. */
  #settling: Array<{ at: number; change: CatalogueChange }> = [];

  /** @param isTrusted whether changes are being heard of; while not, nothing is kept or served again. */
  constructor(options: { bytes: number; isTrusted: () => boolean }) {
    this.#isTrusted = options.isTrusted;
    const mostKept = Math.max(1, Math.floor(options.bytes / 8));
    this.mostBytes = Math.max(MEBIBYTE, mostKept);
    this.#pages = new LRUCache({
      maxSize: options.bytes,
      maxEntrySize: mostKept,
      sizeCalculation: bytesOf,
      ttl: LONGEST_MS,
    });
  }

  /** Drops the pages that a change has made untrue. */
  drop(change: CatalogueChange): void {
    const at = performance.now();
    this.#settling = this.#settling.filter((recent) => at - recent.at < SETTLING_MS);
    this.#settling.push({ at, change });
    for (const making of this.#making.values()) making.changes.push(change);
    for (const [key, page] of this.#pages.entries()) {
      if (touches(change, page)) this.#pages.delete(key);
    }
  }

  /** Drops all pages; those being made are not kept. */
  clear(): void {
    this.#pages.clear();
    this.#making.clear();
  }

  /** The page of an address, where it is kept in an encoding and changes are being heard of; at once. */
  kept(address: string, encoding: Encoding): Served | undefined {
    const page = this.#isTrusted() ? this.#pages.get(todaysKey(address)) : undefined;
    const body = page?.bodies[encoding];
    // One that fails is sent as it was.
    if (page && isWorthSqueezing(page)) squeeze(page).catch(console.error);
    return page && body ? { outcome: "hit", page, body, encoding } : undefined;
  }

  /**
   * The page of an address in an encoding, from memory or made. What `make` gives as a Response is not to
   * be kept, and is given back.
   */
  async get(
    address: string,
    encoding: Encoding,
    make: () => Promise<KeptPage | Response>,
  ): Promise<Served | Response> {
    const key = todaysKey(address);
    const trusted = this.#isTrusted();
    const kept = trusted ? this.#pages.get(key) : undefined;
    const page = kept ?? (await this.#make(key, make));
    if (page instanceof Response) return page;
    const { body, isNew } = await bodyIn(page, encoding);
    // Set again, that its new size is counted.
    if (isNew && this.#pages.peek(key) === page) {
      this.#pages.set(key, page, { ttl: this.#pages.getRemainingTTL(key) });
    }
    return { outcome: kept ? "hit" : trusted ? "miss" : "bypass", page, body, encoding };
  }

  async #make(key: string, make: () => Promise<KeptPage | Response>): Promise<KeptPage | Response> {
    const running = this.#making.get(key);
    if (running && running.changes.length === 0) {
      const page = await running.page;
      return page instanceof Response ? make() : page;
    }
    const begun = performance.now();
    const settling = this.#settling.filter(({ at }) => begun - at < SETTLING_MS);
    const making: Making = { page: make(), changes: [] };
    this.#making.set(key, making);
    try {
      const page = await making.page;
      if (page instanceof Response || this.#making.get(key) !== making) return page;
      const isOvertaken = making.changes.some((change) => touches(change, page));
      if (!isOvertaken && this.#isTrusted()) {
        const isSettled = !settling.some(({ change }) => touches(change, page));
        this.#pages.set(key, page, { ttl: isSettled ? LONGEST_MS : SETTLING_MS });
      }
      return page;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
    }
  }
}

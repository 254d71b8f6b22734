import type { CatalogueChange } from "@nang-gio/catalogue/contract";
import { createParser } from "eventsource-parser";
import { z } from "zod";
import { readConfiguration } from "../configuration.server";

/** When nothing was heard for so long, a change may have been missed. */
const DEAF_AFTER_MS = 2_000;
const TRY_AGAIN_MS = 250;

const Change: z.ZodType<CatalogueChange> = z.object({
  version: z.number(),
  product_ids: z.array(z.string()),
  product_handles: z.array(z.string()),
  cooperative_handles: z.array(z.string()),
});

interface Listener {
  /** The catalogue has changed. */
  changed(change: CatalogueChange): void;
  /** What was known may be out of date: the feed begins anew. */
  begun(): void;
}

/** Listens to the backend's feed of changes for as long as the process lives. */
export class CatalogueFeed {
  readonly #listener: Listener;
  #heardAt = Number.NEGATIVE_INFINITY;
  #closed = false;
  #connection: AbortController | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Whether all changes but those of the last moments are known. */
  get hears(): boolean {
    return performance.now() - this.#heardAt < DEAF_AFTER_MS;
  }

  /** Connects, and again whenever the connection ends or falls silent. */
  async follow(): Promise<void> {
    while (!this.#closed) {
      await this.#listen().catch(() => undefined);
      this.#heardAt = Number.NEGATIVE_INFINITY;
      if (!this.#closed) await new Promise((later) => setTimeout(later, TRY_AGAIN_MS));
    }
  }

  close(): void {
    this.#closed = true;
    this.#connection?.abort();
  }

  async #listen(): Promise<void> {
    const { BACKEND_URL, PUBLISHABLE_KEY } = readConfiguration();
    const connection = new AbortController();
    this.#connection = connection;
    const opened = performance.now();
    const watch = setInterval(() => {
      if (!this.hears && performance.now() - opened > DEAF_AFTER_MS) connection.abort();
    }, DEAF_AFTER_MS / 4);
    try {
      const answer = await fetch(`${BACKEND_URL}/store/catalogue/changes`, {
        headers: { "x-publishable-api-key": PUBLISHABLE_KEY },
        signal: connection.signal,
      });
      if (!answer.ok || !answer.body) return;
      let hasBegun = false;
      const parser = createParser({
        onEvent: ({ event, data }) => {
          if (!hasBegun) this.#listener.begun();
          hasBegun = true;
          if (event === "change") this.#listener.changed(Change.parse(JSON.parse(data)));
          this.#heardAt = performance.now();
        },
      });
      const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let read = await text.read(); !read.done; read = await text.read()) {
        parser.feed(read.value);
      }
    } finally {
      clearInterval(watch);
      connection.abort();
    }
  }
}

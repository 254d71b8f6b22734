import { rmSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";

const Handles = z.array(z.string());

/** Medusa's Postgres search provider as it comes, with the product index of Medusa's documentation. */
export class StockSearch {
  readonly #socket = join(tmpdir(), `stock-search-${process.pid}.sock`);

  /** For the backend that is to have the index. */
  get env(): NodeJS.ProcessEnv {
    const preload = join(import.meta.dirname, "stock-search.cjs");
    return { NODE_OPTIONS: `--require "${preload}"`, STOCK_SEARCH_SOCKET: this.#socket };
  }

  async #ask(question: object): Promise<unknown> {
    const answer = await new Promise<IncomingMessage>((done, fail) => {
      request({ socketPath: this.#socket, method: "POST" }, done)
        .on("error", fail)
        .end(JSON.stringify(question));
    });
    const said = await text(answer);
    if (answer.statusCode !== 200) throw new Error(said);
    return JSON.parse(said);
  }

  /** Fills the index with the products that there are now. */
  async fill(): Promise<void> {
    await this.#ask({ reindex: true });
  }

  /** Forgets the socket that the backend listened at. */
  close(): void {
    rmSync(this.#socket, { force: true });
  }

  /** Handles of the ten best products for a text. */
  async find(q: string, { typo_tolerance }: { typo_tolerance: boolean }): Promise<string[]> {
    return Handles.parse(await this.#ask({ q, typo_tolerance }));
  }
}

import { type ChildProcess, spawn } from "node:child_process";
import { readSettings } from "../../scripts/settings";
import { freePort } from "./postgres-setup";

/** A request as it came to the Stripe of the tests. */
export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Stripe's own mock (github.com/stripe/stripe-mock), which judges requests by Stripe's OpenAPI document. Found by
 * `STRIPE_MOCK` or in `PATH`; the tests go on without it, and say so.
 */
export class StripeMock {
  /** How many requests it has judged. */
  judged = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
  ) {}

  static async open(): Promise<StripeMock | null> {
    const port = await freePort();
    const child = spawn(readSettings().STRIPE_MOCK, ["-http-port", String(port)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const there = await new Promise<boolean>((opened, failed) => {
      child.once("error", () => opened(false));
      child.once("exit", (code) => failed(new Error(`stripe-mock ended with ${code}`)));
      child.stdout?.on("data", (text: Buffer) => {
        if (text.includes("Listening")) opened(true);
      });
    });
    if (!there) {
      console.log("stripe-mock is not there: nothing is compared with Stripe’s document");
      return null;
    }
    child.removeAllListeners("exit");
    return new StripeMock(child, `http://localhost:${port}`);
  }

  /** What Stripe's document finds wrong with a request; `null` where nothing. */
  async fault({ method, path, headers, body }: Asked): Promise<string | null> {
    const answer = await fetch(this.url + path, {
      method,
      headers,
      body: method === "GET" ? undefined : body,
    });
    this.judged += 1;
    if (answer.ok) return null;
    const { error } = (await answer.json()) as { error?: { message?: string } };
    return `${method} ${path}: ${error?.message ?? answer.status}`;
  }

  close(): void {
    console.log(`stripe-mock judged ${this.judged} requests by Stripe's document`);
    this.child.kill();
  }
}

import { vi } from "vitest";
import { type Answer, STAFF, type TestMarket } from "./market";
import { STAFF_PASSWORD } from "./postgres-setup";

const PATIENCE_MS = 150_000;

/** Files that a member of staff sends to be imported and gets back. */
export class SentFiles {
  private constructor(
    private readonly market: TestMarket,
    private readonly token: string,
  ) {}

  static async by(market: TestMarket, role: keyof typeof STAFF = "province"): Promise<SentFiles> {
    const { body } = await market.anyone("POST", "/auth/user/emailpass", {
      email: STAFF[role],
      password: STAFF_PASSWORD,
    });
    return new SentFiles(market, body.token);
  }

  /** Sends a file to be checked. */
  async send(name: string, content: Buffer | string, language = "en"): Promise<Answer> {
    const form = new FormData();
    const bytes = new Uint8Array(Buffer.from(content));
    form.set("file", new Blob([bytes]), name);
    const answer = await fetch(`${this.market.url}/admin/imports`, {
      method: "POST",
      headers: { authorization: `Bearer ${this.token}`, "accept-language": language },
      body: form,
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  }

  /** The import after it has been written or taken back. */
  async ended(id: string) {
    const staff = await this.market.staff();
    const read = async () => (await staff("GET", `/admin/imports/${id}`)).body.import;
    return vi.waitFor(
      async () => {
        const run = await read();
        if (run.state === "running") throw new Error(`Import ${id} is still running.`);
        return run;
      },
      { timeout: PATIENCE_MS, interval: 500 },
    );
  }

  /** Sends a file, confirms it, and gives the import when it has ended. */
  async imported(name: string, content: Buffer | string) {
    const { body } = await this.send(name, content);
    const staff = await this.market.staff();
    const confirmed = await staff("POST", `/admin/imports/${body.import.id}/confirm`);
    if (confirmed.status !== 202) throw new Error(JSON.stringify(body));
    return this.ended(body.import.id);
  }

  /** What the market holds, as a workbook. */
  async exported(): Promise<{ status: number; content: Buffer; name: string | null }> {
    const answer = await fetch(`${this.market.url}/admin/exports/market`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    return {
      status: answer.status,
      content: Buffer.from(await answer.arrayBuffer()),
      name: answer.headers.get("content-disposition"),
    };
  }
}

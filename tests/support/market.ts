import { mkdtempSync, rmSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { backendEnvironment, execute, startBackend } from "../../scripts/backend-process";
import { Children } from "../../scripts/children";
import { copyDatabase } from "./database";
import { freePort, STAFF_PASSWORD, TEST_SECRET } from "./postgres-setup";

/** Demonstration log-ins that each test market has. */
export const STAFF = {
  province: "tinh@example.com",
  commune: "xa@example.com",
  agency: "nganh@example.com",
  auditor: "kiemtoan@example.com",
} as const;

/** An answer with its body read as JSON where it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies freely and fail where they differ
  body: any;
}

const RUN_SCRIPTS = join(import.meta.dirname, "run-scripts.cjs");

interface Opening {
  env?: NodeJS.ProcessEnv;
  /** Gets what it prints. */
  hear?: (text: string) => void;
  /** Another backend, whose database, files and key it shares. */
  beside?: TestMarket;
}

/** A backend of a test file's own: the built product, its own database, real HTTP. */
export class TestMarket {
  private constructor(
    readonly url: string,
    readonly databaseUrl: string,
    readonly publishableKey: string,
    private readonly children: Children,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly dataDir: string,
    private readonly scriptsSocket: string,
    private readonly isOwner: boolean,
  ) {}

  /** Copies the prepared database, or takes that of the one beside, and starts the backend on it. */
  static async open(name: string, { env: more, hear, beside }: Opening = {}): Promise<TestMarket> {
    const databaseUrl = beside?.databaseUrl ?? (await copyDatabase(name));
    const dataDir = beside?.dataDir ?? mkdtempSync(join(tmpdir(), "market-file-"));
    const backendPort = await freePort();
    const scriptsSocket = join(dataDir, `scripts-${backendPort}.sock`);
    const url = `http://localhost:${backendPort}`;
    const environment = backendEnvironment({
      databaseUrl,
      port: backendPort,
      url,
      shopUrl: "http://localhost:2",
      dataDir,
      cookieSecret: TEST_SECRET,
      jwtSecret: TEST_SECRET,
    });
    // What a test makes is never written to real people or engines, whatever this machine is set up for.
    const env: NodeJS.ProcessEnv = {
      ...environment,
      SMTP_URL: undefined,
      MAIL_FROM: undefined,
      MEILISEARCH_HOST: undefined,
      ...more,
    };
    const children = new Children((message) => console.error(message));
    const own = {
      ...env,
      NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --require "${RUN_SCRIPTS}"`,
      SCRIPTS_SOCKET: scriptsSocket,
    };
    await startBackend(children, backendPort, own, { hear });
    const keys = new pg.Client(databaseUrl);
    await keys.connect();
    const { rows } = await keys.query("select token from api_key where title = 'Storefront'");
    await keys.end();
    return new TestMarket(
      url,
      databaseUrl,
      rows[0].token,
      children,
      env,
      dataDir,
      scriptsSocket,
      !beside,
    );
  }

  /** Stops the backend and forgets its files; the database goes with the run. */
  async close(): Promise<void> {
    await this.children.stop();
    if (this.isOwner) rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Ends the backend as a machine ends that loses its power. */
  kill(): void {
    this.children.kill();
  }

  /** Runs a backend script in the backend itself, which hears of all that it does. */
  async run(script: string, ...args: string[]): Promise<void> {
    const socketPath = this.scriptsSocket;
    const answer = await new Promise<IncomingMessage>((done, fail) => {
      request({ socketPath, method: "POST" }, done)
        .on("error", fail)
        .end(JSON.stringify({ script, args, env: { DEMONSTRATION_PASSWORD: STAFF_PASSWORD } }));
    });
    const problem = await text(answer);
    if (answer.statusCode !== 200) throw new Error(problem);
  }

  /** Runs a backend script on this market's database as a process of its own; gives what it printed. */
  exec(script: string, ...args: string[]): Promise<string> {
    return execute(script, args, {
      ...this.environment,
      DEMONSTRATION_PASSWORD: STAFF_PASSWORD,
    });
  }

  /** Asks the database itself, for what no route tells. */
  async sql<Row extends object>(query: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(this.databaseUrl);
    await client.connect();
    try {
      return (await client.query<Row>(query, values)).rows;
    } finally {
      await client.end();
    }
  }

  private async request(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<Answer> {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    const json = answer.headers.get("content-type")?.includes("json");
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  }

  /** A shopper's request; Vietnamese unless another language is named. */
  store(method: string, path: string, body?: unknown, language = "vi"): Promise<Answer> {
    const headers = { "x-publishable-api-key": this.publishableKey, "accept-language": language };
    return this.request(method, path, headers, body);
  }

  /** The headers of a user of the dashboard. */
  private async headersOf(email: string, language: string) {
    const credentials = { email, password: STAFF_PASSWORD };
    const signedIn = await this.request("POST", "/auth/user/emailpass", {}, credentials);
    return { authorization: `Bearer ${signedIn.body.token}`, "accept-language": language };
  }

  /** A member of staff, signed in. */
  async staff(role: keyof typeof STAFF = "province", language = "vi") {
    const headers = await this.headersOf(STAFF[role], language);
    return (
      method: string,
      path: string,
      body?: unknown,
      more: Record<string, string> = {},
    ): Promise<Answer> => this.request(method, path, { ...headers, ...more }, body);
  }

  /** Sends a file as a member of staff. */
  async upload(
    role: keyof typeof STAFF,
    path: string,
    field: string,
    name: string,
    content: Buffer,
  ): Promise<Answer> {
    const form = new FormData();
    form.set(field, new Blob([new Uint8Array(content)]), name);
    const answer = await fetch(this.url + path, {
      method: "POST",
      headers: await this.headersOf(STAFF[role], "vi"),
      body: form,
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  }

  /** The bytes of a file that a member of staff opens. */
  async file(role: keyof typeof STAFF, path: string): Promise<Buffer> {
    const answer = await fetch(this.url + path, {
      headers: await this.headersOf(STAFF[role], "vi"),
    });
    return Buffer.from(await answer.arrayBuffer());
  }

  /** A user of the dashboard who came by an invitation and was given no role yet. */
  async staffWithoutRole() {
    const email = `invited-${Date.now()}@example.com`;
    const province = await this.staff("province");
    const invited = await province("POST", "/admin/invites", { email });
    const credentials = { email, password: STAFF_PASSWORD };
    const registered = await this.request("POST", "/auth/user/emailpass/register", {}, credentials);
    await this.request(
      "POST",
      `/admin/invites/accept?token=${invited.body.invite.token}`,
      { authorization: `Bearer ${registered.body.token}` },
      { email },
    );
    const headers = await this.headersOf(email, "vi");
    return (method: string, path: string, body?: unknown): Promise<Answer> =>
      this.request(method, path, headers, body);
  }

  /** A request without any log-in but what its headers tell. */
  anyone(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.request(method, path, headers, body);
  }
}

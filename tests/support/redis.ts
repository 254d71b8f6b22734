import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readSettings } from "../../scripts/settings";
import { freePort } from "./postgres-setup";

/** A Redis of a test's own, in memory only; ends with the test. */
export class TestRedis {
  private constructor(
    private readonly server: ChildProcess,
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async open(): Promise<TestRedis> {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), "market-redis-"));
    const server = spawn(
      readSettings().REDIS_SERVER,
      ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await new Promise<void>((ready, failed) => {
      server.once("error", failed);
      server.once("exit", (code) => failed(new Error(`redis-server ended with ${code}`)));
      server.stdout?.on("data", (text: Buffer) => {
        if (text.includes("Ready to accept connections")) ready();
      });
    });
    server.removeAllListeners("exit");
    return new TestRedis(server, port, folder);
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Asks by Redis's own client, which comes with it; gives the answer's lines. */
  async ask(...command: string[]): Promise<string[]> {
    const { stdout } = await promisify(execFile)("redis-cli", [
      ...["-h", "127.0.0.1", "-p", String(this.port), "--raw"],
      ...command,
    ]);
    return stdout.split("\n").filter(Boolean);
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((done) => this.server.once("exit", () => done()));
    this.server.kill();
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

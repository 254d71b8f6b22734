import type { ChildProcess } from "node:child_process";
import { spawnBound } from "./bound-child";
import { Refusal } from "./refusal";

const LAST_LINES = 30;
const GRACE_MS = 8_000;

interface Child {
  name: string;
  process: ChildProcess;
  lines: string[];
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

/**
 * The long-running processes of the market. Each has a process group of its own, so that stopping takes
 * its children too, and ends with this process even when that is killed outright. When one ends by itself,
 * the rest are stopped.
 */
export class Children {
  private readonly children: Child[] = [];
  private stopping = false;

  constructor(private readonly onCrash: (message: string) => void) {}

  /** Starts a script on this Node; its output is kept, told to `hear`, and shown only when it crashes. */
  start(
    name: string,
    script: string,
    args: readonly string[],
    options: { cwd: string; env: NodeJS.ProcessEnv },
    hear?: (text: string) => void,
  ): void {
    const child: Child = {
      name,
      lines: [],
      process: spawnBound(script, args, { ...options, detached: true }),
    };
    const keep = (chunk: Buffer) => {
      const text = chunk.toString();
      hear?.(text);
      child.lines.push(...text.trimEnd().split("\n"));
      child.lines.splice(0, child.lines.length - LAST_LINES);
    };
    child.process.stdout?.on("data", keep);
    child.process.stderr?.on("data", keep);
    child.process.on("exit", (code, signal) => {
      if (this.stopping) return;
      this.onCrash(
        `The ${name} stopped by itself (${signal ?? code}). Its last lines:\n${child.lines.join("\n")}`,
      );
    });
    this.children.push(child);
  }

  /**
   * Waits until a child answers at an address with a success.
   * @throws Refusal with the child's last lines, at once where it has ended: who answers then is another.
   */
  async answering(name: string, url: string, timeoutMs = 120_000): Promise<void> {
    const until = Date.now() + timeoutMs;
    const child = this.children.findLast((one) => one.name === name);
    while (Date.now() < until && child && !hasEnded(child.process)) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok && !hasEnded(child.process)) return;
      await new Promise((later) => setTimeout(later, 150));
    }
    throw new Refusal(
      `The ${name} does not answer at ${url}. Its last lines:\n${child?.lines.join("\n")}`,
    );
  }

  /** The processes that run, by their names. */
  running(): Array<{ name: string; pid: number }> {
    return this.children.flatMap(({ name, process: { pid } }) => (pid ? { name, pid } : []));
  }

  /** Ends all, gently first, and returns when none is left. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.children.map((child) => this.end(child.process)));
  }

  /** Ends all at once, as a machine does that loses its power. */
  kill(): void {
    this.stopping = true;
    for (const { process: one } of this.children) {
      if (!hasEnded(one) && one.pid) process.kill(-one.pid, "SIGKILL");
    }
  }

  private async end(child: ChildProcess): Promise<void> {
    if (hasEnded(child) || !child.pid) return;
    const group = -child.pid;
    const gone = new Promise<void>((done) => child.once("exit", () => done()));
    const signal = (name: NodeJS.Signals) => {
      try {
        process.kill(group, name);
      } catch {
        // The group has ended between the check and the signal.
      }
    };
    signal("SIGTERM");
    const late = setTimeout(() => signal("SIGKILL"), GRACE_MS);
    await gone;
    clearTimeout(late);
  }
}

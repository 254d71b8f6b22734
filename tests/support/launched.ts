import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { inRoot } from "../../scripts/paths";

/** What a command needs of this machine; nothing of the market's own variables reaches it. */
const machine = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => ["PATH", "HOME", "TMPDIR"].includes(name)),
);

/** What a command has left when it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** A command of package.json, started as a user does, with an environment of its own. */
export class Launched {
  private output = "";
  readonly ended: Promise<Ended>;

  private constructor(private readonly child: ChildProcess) {
    const keep = (chunk: Buffer) => {
      this.output += chunk.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    this.ended = new Promise((done) =>
      child.once("close", (code) => done({ code, output: this.output })),
    );
  }

  /** `start`, `reset` or `import`, with what is typed into it. */
  static command(args: string[], environment: Record<string, string>, typed = ""): Launched {
    const child = spawn(process.execPath, [inRoot("scripts/start.mjs"), ...args], {
      detached: true,
      env: { ...machine, ...environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdin?.end(typed);
    return new Launched(child);
  }

  /** Waits until something is printed. @throws Error with what was printed when the command ends before. */
  async prints(text: string): Promise<void> {
    let over = false;
    void this.ended.then(() => {
      over = true;
    });
    while (!this.output.includes(text)) {
      if (over) throw new Error(`Ended before it printed “${text}”:\n${this.output}`);
      await new Promise((later) => setTimeout(later, 100));
    }
  }

  /** As Ctrl-C does: to the whole group of the terminal. */
  interrupt(): void {
    if (this.child.pid) process.kill(-this.child.pid, "SIGINT");
  }

  /** The launcher alone, at once and without a chance to tidy up. */
  killLauncher(): void {
    this.child.kill("SIGKILL");
  }

  /** Process ids of all that it has started, by a part of their command line. */
  descendants(part = ""): number[] {
    const processes = listProcesses();
    const found = new Set([this.child.pid]);
    for (let before = 0; before < found.size; ) {
      before = found.size;
      for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
    }
    return processes
      .filter(({ pid, line }) => found.has(pid) && line.includes(part))
      .map(({ pid }) => pid);
  }
}

function listProcesses() {
  return execFileSync("ps", ["-eo", "pid=,ppid=,stat=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [pid, parent, state, ...line] = row.trim().split(/\s+/);
      if (state?.startsWith("Z")) return [];
      return [{ pid: Number(pid), parent: Number(parent), line: line.join(" ") }];
    });
}

/** Those of the processes that still run. */
export function alive(pids: readonly number[]): number[] {
  const running = new Set(listProcesses().map(({ pid }) => pid));
  return pids.filter((pid) => running.has(pid));
}

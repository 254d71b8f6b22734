import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The clock of a backend, which a test may set. */
export class MovedClock {
  private ahead = 0;
  private readonly folder = mkdtempSync(join(tmpdir(), "market-clock-"));
  private readonly file = join(this.folder, "ahead");

  constructor(instant: string) {
    this.set(instant);
  }

  /** What the backend's process needs in its environment to go by this clock. */
  get env(): NodeJS.ProcessEnv {
    const preload = join(import.meta.dirname, "moved-clock.cjs");
    return { NODE_OPTIONS: `--require ${preload}`, MOVED_CLOCK: this.file };
  }

  /** Sets the clock to an instant; it goes on from there, a quarter of a second later at most. */
  set(instant: string): void {
    this.ahead = Date.parse(instant) - Date.now();
    writeFileSync(this.file, String(this.ahead));
  }

  /** What the clock shows now. */
  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  forget(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Says what goes on and how long it took, a line a step. */

const started = performance.now();

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs one step: prints its name when it begins, and again with the time it took when it ends.
 * A step that gives the word `unchanged` had nothing to do.
 */
export async function step<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  … ${name}`);
  else console.log(`  … ${name}`);
  const clear = process.stdout.isTTY ? "\r\u001b[2K" : "";
  try {
    const result = await run();
    const note = result === "unchanged" ? "unchanged" : seconds(begun);
    process.stdout.write(`${clear}  ✓ ${name} (${note})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${clear}  ✗ ${name} (${seconds(begun)})\n`);
    throw error;
  }
}

/** Time since the command was started, for its last line. */
export function elapsed(): string {
  return seconds(started);
}

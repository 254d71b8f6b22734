import { spawnBound } from "./bound-child";
import { Refusal } from "./refusal";

const LAST_LINES = 40;

/**
 * Runs a script on this Node to its end and gives what it printed; it ends when this process does.
 * @throws Refusal with its last lines when it exits other than with 0.
 */
export function runBound(
  script: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawnBound(script, args, options);
  return new Promise((done, fail) => {
    let printed = "";
    const keep = (chunk: Buffer) => {
      printed += chunk.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) return done(printed);
      const tail = printed.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
      fail(new Refusal(`${[script, ...args].join(" ")} ended with ${code}:\n${tail}`));
    });
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { spawnBound } from "./bound-child";
import { Refusal } from "./refusal";

const LAST_LINES = 40;

/**
 * Runs a program to its end and gives what it printed.
 * @throws Refusal with its last lines when it exits other than with 0.
 */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; loud?: boolean },
): Promise<string> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return ended(child, [program, ...args].join(" "), options.loud);
}

/** Like {@link run} for a script on this Node, which ends when this process does. */
export function runBound(
  script: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  return ended(spawnBound(script, args, options), [script, ...args].join(" "));
}

function ended(child: ChildProcess, name: string, loud = false): Promise<string> {
  return new Promise((done, fail) => {
    let printed = "";
    const keep = (chunk: Buffer) => {
      printed += chunk.toString();
      if (loud) process.stdout.write(chunk);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) return done(printed);
      const tail = printed.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
      fail(new Refusal(`${name} ended with ${code}:\n${tail}`));
    });
  });
}

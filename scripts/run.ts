import { spawn } from "node:child_process";
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
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const keep = (chunk: Buffer) => {
      printed += chunk.toString();
      if (options.loud) process.stdout.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) return done(printed);
      const tail = printed.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
      fail(new Refusal(`${[program, ...args].join(" ")} ended with ${code}:\n${tail}`));
    });
  });
}

/** A reason to stop that the person at the keyboard can mend: printed as it is, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command's main function; a {@link Refusal} is one sentence, anything else keeps its stack. Exit 1.
 * When the launcher is gone the command is told to end, as by a signal.
 */
export function runCommand(main: () => Promise<void>): void {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel?.unref();
  main().catch((error: unknown) => {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exitCode = 1;
  });
}

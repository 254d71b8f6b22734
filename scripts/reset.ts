import { existsSync, rmSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { portTaken } from "./postgres";
import { Refusal, runCommand } from "./refusal";
import { readSettings } from "./settings";

/** Deletes the data folder after asking; `--yes` answers beforehand. */
async function reset(): Promise<void> {
  const { MARKET_DATA_DIR, POSTGRES_PORT, DATABASE_URL } = readSettings();
  if (DATABASE_URL) {
    throw new Refusal(
      "DATABASE_URL is set: this command deletes only the market's own data folder.",
    );
  }
  if (!existsSync(MARKET_DATA_DIR)) {
    console.log(`There is nothing in ${MARKET_DATA_DIR}.`);
    return;
  }
  if (await portTaken(POSTGRES_PORT)) throw new Refusal("The market is running; stop it first.");
  if (!process.argv.includes("--yes")) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question(
      `Delete ${MARKET_DATA_DIR} with all orders, pictures and secrets? Type "yes": `,
    );
    terminal.close();
    if (answer.trim() !== "yes") {
      console.log("Nothing was deleted.");
      return;
    }
  }
  rmSync(MARKET_DATA_DIR, { recursive: true });
  console.log(`${MARKET_DATA_DIR} is deleted.`);
}

runCommand(reset);

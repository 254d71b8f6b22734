import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { executeShown } from "./backend-process";
import { onMarket } from "./market-database";
import { Refusal, runCommand } from "./refusal";

const USAGE = "npm run import -- FILE.xlsx [--dry-run] [--lang en]";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        lang: { type: "string", default: "vi" },
      },
    });
    const [file, ...more] = positionals;
    if (file && more.length === 0 && ["vi", "en"].includes(values.lang)) {
      return { file: resolve(file), language: values.lang, dryRun: values["dry-run"] };
    }
  } catch {
    // A misspelt option is answered with the usage, as a missing file is.
  }
  throw new Refusal(`Usage: ${USAGE}`);
}

/** Imports a file into the market, running or not; ends with the import's own exit code. */
async function importFile(): Promise<void> {
  const { file, language, dryRun } = readArguments();
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  await onMarket(async (environment) => {
    process.exitCode = await executeShown(
      "import-workbook",
      [file, language, ...(dryRun ? ["dry-run"] : [])],
      environment,
    );
  });
}

runCommand(importFile);

import type { ExecArgs } from "@medusajs/framework/types";
import { importFile } from "@nang-gio/workbook/command";

/**
 * Imports a file into the market. Arguments: path, language (`vi` or `en`), then `dry-run` to only check.
 * Ends the process with the import's exit code: 0 done, 1 failed, 2 refused.
 */
export default async function importWorkbook({ container, args }: ExecArgs): Promise<void> {
  const [path = "", language, mode] = args;
  process.exitCode = await importFile(container, {
    path,
    language: language === "en" ? "en" : "vi",
    dryRun: mode === "dry-run",
    print: (line) => console.log(line),
  });
}

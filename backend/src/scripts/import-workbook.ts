import type { ExecArgs } from "@medusajs/framework/types";
import { repairCatalogue } from "@nang-gio/catalogue/sync/repair";
import { EXIT, importFile } from "@nang-gio/workbook/command";

/**
 * Imports a file into the market; when it ends, shoppers find what was imported, with its stars and tags. Arguments: path, language (`vi` or `en`), then `dry-run` to only check.
 * Ends the process with the import's exit code: 0 done, 1 failed, 2 refused.
 */
export default async function importWorkbook({ container, args }: ExecArgs): Promise<void> {
  const [path = "", language, mode] = args;
  const dryRun = mode === "dry-run";
  process.exitCode = await importFile(container, {
    path,
    language: language === "en" ? "en" : "vi",
    dryRun,
    print: (line) => console.log(line),
  });
  // This process ends before it has followed all of its own events.
  if (process.exitCode === EXIT.done && !dryRun) await repairCatalogue(container);
}

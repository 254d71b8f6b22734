import type { MedusaContainer } from "@medusajs/framework/types";
import { isProblem, operatorId, recordCommand } from "@nang-gio/access/problem";
import type { SheetReport } from "../contract";
import type { Language, Message } from "../format/cell";
import { explain, explainFinding } from "../messages/explain";
import { FileProblem } from "../reading/file-problem";
import type { Finding } from "../reading/finding";
import { checkUpload } from "../runs/check-upload";
import { claimRun } from "../runs/confirm";
import { runsOf } from "../runs/runs";
import { totalOfSheets } from "../runs/total-of-sheets";
import { writeRun } from "../runs/write-run";
import { bundle } from "./bundle";
import { filled, sheetTable } from "./report";
import { WORDS } from "./words";

/** What `npm run import` was asked for. */
export interface ImportCommand {
  path: string;
  dryRun: boolean;
  language: Language;
  print(line: string): void;
}

/** How it ended: everything written (or right, in a dry run), the file refused, or the writing failed. */
export const EXIT = { done: 0, refused: 2, failed: 1 } as const;

/** How the trail tells it, as a route would answer. */
const STATUS = { [EXIT.done]: 200, [EXIT.refused]: 400, [EXIT.failed]: 409 } as const;

/**
 * Imports a file from disk on a market's container: checks it, prints the report, and writes it unless it
 * is a dry run. The same as a log-in with the role of the province does on the dashboard; the trail names who ran the
 * command.
 * @returns the exit code.
 */
export async function importFile(
  container: MedusaContainer,
  command: ImportCommand,
): Promise<number> {
  const started = Date.now();
  const words = WORDS[command.language];
  const runs = runsOf(container);
  const file = await bundle(command.path).catch((error: unknown) => {
    if (!(error instanceof FileProblem)) throw error;
    command.print(explain(error.problem, command.language));
    return undefined;
  });
  if (!file) return EXIT.refused;
  command.print(words.checking);
  const actorId = operatorId();
  const id = await checkUpload(container, { ...file, communes: null, actorId });
  const ended = async (exit: (typeof EXIT)[keyof typeof EXIT]) => {
    await recordCommand(container, {
      command: "import",
      kind: "imports",
      record_id: id,
      record_title: file.name,
      status: STATUS[exit],
      body: { file: file.name, import: id },
    });
    return exit;
  };
  const run = await runs.retrieveImportRun(id);
  await printFindings(container, id, command);
  if (run.warnings > 0) command.print(filled(words.warnings, { count: run.warnings }));
  if (run.state === "refused") {
    command.print(filled(words.refused, { count: run.errors }));
    return command.dryRun ? EXIT.refused : ended(EXIT.refused);
  }
  if (command.dryRun) {
    printOutcome(run.sheets as unknown as SheetReport[], command, words.checked);
    await runs.deleteImportRuns(id);
    return EXIT.done;
  }
  const claimed = await claimRun(container, id, { actorId, ip: null }).catch((error: unknown) => {
    if (!isProblem(error)) throw error;
    return error;
  });
  if (claimed) {
    command.print(explain({ code: claimed.code, params: claimed.params }, command.language));
    return ended(EXIT.failed);
  }
  command.print(filled(words.writing, { rows: run.rows_total }));
  await writeRun(container, id);
  const written = await runs.retrieveImportRun(id);
  if (written.state !== "done") {
    await printFindings(container, id, command);
    command.print(explain(written.failure as unknown as Message, command.language));
    return ended(EXIT.failed);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const done = filled(words.done, { seconds });
  printOutcome(written.sheets as unknown as SheetReport[], command, done);
  return ended(EXIT.done);
}

/** Prints what becomes of the rows, and a sentence that sums it up: `changed`, where something does change. */
function printOutcome(
  sheets: readonly SheetReport[],
  { language, print }: ImportCommand,
  changed: string,
): void {
  print(sheetTable(sheets, language));
  const totals = totalOfSheets(sheets);
  const sentence = totals.created + totals.updated > 0 ? changed : WORDS[language].nothing;
  print(filled(sentence, { ...totals }));
}

async function printFindings(
  container: MedusaContainer,
  runId: string,
  { language, print }: ImportCommand,
): Promise<void> {
  const findings = await runsOf(container).listImportFindings(
    { run_id: runId },
    { order: { position: "ASC" }, take: null },
  );
  for (const finding of findings) {
    print(explainFinding(finding as unknown as Finding, language));
  }
}

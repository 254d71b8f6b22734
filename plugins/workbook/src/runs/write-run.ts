import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isProblem, operatorOf, scopeOf } from "@nang-gio/access/problem";
import { dropHalfMadeWorkflow } from "@nang-gio/marketplace/workflows";
import { z } from "zod";
import type { SheetReport } from "../contract";
import type { Message } from "../format/cell";
import { takePictures } from "../market/pictures";
import { importWorkbookWorkflow } from "../workflows/import-workbook";
import { keepFindings } from "./check-upload";
import { type Examined, examine } from "./examine";
import { runsOf } from "./runs";
import { tellTrail } from "./tell-trail";

const Codes = z
  .array(z.string())
  .nullable()
  .transform((codes) => codes ?? []);

const SIGN_OF_LIFE_MS = 15_000;
/** Whoever writes a run and is silent for so long is taken for dead. */
export const SILENT_SECONDS = 90;

/** An import that ended without a change, and why. */
class NotImported extends Error {
  constructor(
    readonly failure: Message,
    readonly examined?: Examined,
  ) {
    super(failure.code);
  }
}

/**
 * Writes a claimed run: reads and checks its file again, takes its pictures, writes its rows all or none,
 * and says how it ended. Run again after an interruption it finishes what is missing; while another writes the
 * run, or once it has ended, nothing is done.
 */
export async function writeRun(container: MedusaContainer, id: string): Promise<void> {
  const runs = runsOf(container);
  if (!(await runs.begin(id, SILENT_SECONDS))) return;
  // A sign that is lost is made up for by the next.
  const alive = setInterval(() => runs.stayAlive(id).catch(() => undefined), SIGN_OF_LIFE_MS);
  try {
    const sheets = await writeFile(container, id);
    await runs.forgetChanges(id);
    await runs.updateImportRuns({
      id,
      state: "done",
      sheets: sheets as unknown as Record<string, unknown>,
      finished_at: new Date(),
    });
  } catch (error) {
    await fail(container, id, error);
  } finally {
    clearInterval(alive);
    await runs.forgetFile(id);
  }
}

async function writeFile(container: MedusaContainer, id: string): Promise<SheetReport[]> {
  const runs = runsOf(container);
  const run = await runs.retrieveImportRun(id);
  const content = await runs.fileOf(id);
  if (!content) throw new NotImported({ code: "workbook.run.forgotten" });
  const communes = await communesOf(container, run.confirmed_by);
  const making = Codes.parse(run.making);
  if (making.length > 0) {
    await dropHalfMadeWorkflow(container).run({ input: { handles: making } });
    await runs.noteMaking(id, []);
  }
  const examined = await examine(container, { name: run.file_name, content, communes });
  try {
    const { sound } = examined;
    if (!sound) throw new NotImported({ code: "workbook.run.changed" }, examined);
    const { workbook, rows, opened } = sound;
    const pictures = await takePictures(container, workbook, opened.pictures, examined.findings);
    if (examined.findings.errors > 0) {
      throw new NotImported({ code: "workbook.run.has_errors" }, examined);
    }
    const { result } = await importWorkbookWorkflow(container).run({
      input: { run_id: id, rows, pictures: Object.fromEntries(pictures) },
    });
    return result;
  } finally {
    examined.close();
  }
}

/** What the confirming person may import for now; a file that the operator's command sends is for all. */
async function communesOf(
  container: MedusaContainer,
  userId: string | null,
): Promise<readonly string[] | null> {
  if (userId === null || operatorOf(userId) !== undefined) return null;
  const scope = await scopeOf(container, userId);
  if (scope?.role !== "province" && scope?.role !== "commune") {
    throw new NotImported({ code: "access.no_role" });
  }
  return scope.commune_codes;
}

async function fail(container: MedusaContainer, id: string, error: unknown): Promise<void> {
  const runs = runsOf(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  if (error instanceof NotImported && error.examined) {
    await keepFindings(container, id, error.examined);
    const { errors, warnings } = error.examined.findings;
    await runs.updateImportRuns({ id, errors, warnings });
  }
  const failure: Message =
    error instanceof NotImported
      ? error.failure
      : isProblem(error)
        ? { code: error.code, params: error.params }
        : { code: "workbook.run.broken" };
  if (failure.code === "workbook.run.broken") logger.error(`import ${id} failed`, error as Error);
  // What a process that died had written before is not taken back.
  await tellTrail(container, id);
  await runs.forgetChanges(id);
  await runs.updateImportRuns({
    id,
    state: "failed",
    failure: failure as unknown as Record<string, unknown>,
    rows_done: 0,
    making: null,
    finished_at: new Date(),
  });
}

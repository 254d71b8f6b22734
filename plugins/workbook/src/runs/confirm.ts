import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import type { Confirming } from "../modules/import-run/service";
import { runsOf } from "./runs";

/** Emitted with `{ id }` when an import is confirmed: its file is to be written. */
export const IMPORT_CONFIRMED = "import.confirmed";

/**
 * Takes a waiting import to be written. Of two at once one succeeds.
 * @throws Problem `workbook.run.not_found`, `.has_errors`, `.not_waiting`, `.another_running`.
 */
export async function claimRun(
  container: MedusaContainer,
  id: string,
  confirming: Confirming,
): Promise<void> {
  const runs = runsOf(container);
  const [run] = await runs.listImportRuns({ id: [id] }, { select: ["id", "state"], take: 1 });
  if (!run) throw new Problem("not_found", "workbook.run.not_found");
  if (run.state === "refused") throw new Problem("not_allowed", "workbook.run.has_errors");
  const claim = await runs.claim(id, confirming);
  if (claim === "another_running") throw new Problem("conflict", "workbook.run.another_running");
  if (claim === "not_waiting") throw new Problem("conflict", "workbook.run.not_waiting");
}

/** Confirms an import: it is written in the background. @throws Problem as {@link claimRun}. */
export async function confirmRun(
  container: MedusaContainer,
  id: string,
  confirming: Confirming,
): Promise<void> {
  await claimRun(container, id, confirming);
  await container.resolve(Modules.EVENT_BUS).emit({ name: IMPORT_CONFIRMED, data: { id } });
}

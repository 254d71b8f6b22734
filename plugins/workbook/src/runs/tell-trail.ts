import type { MedusaContainer } from "@medusajs/framework/types";
import { recordChanges } from "@nang-gio/access/problem";
import { runsOf } from "./runs";

/**
 * Puts what an import changed into the trail, each record with its fields before and after, under the import's own
 * address; once, also when it is told again.
 */
export async function tellTrail(container: MedusaContainer, runId: string): Promise<void> {
  const runs = runsOf(container);
  const run = await runs.retrieveImportRun(runId);
  await recordChanges(
    container,
    {
      path: `/admin/imports/${runId}`,
      actor_id: run.confirmed_by,
      ip: run.confirmed_from,
      body: { import: runId, file: run.file_name },
    },
    runs.changesOf(runId),
  );
}

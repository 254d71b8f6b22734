import type { MedusaContainer } from "@medusajs/framework/types";
import { runsOf } from "../runs/runs";
import { SILENT_SECONDS, writeRun } from "../runs/write-run";

/** Finishes an import whose process has died, or whose event was lost: rows that are there are left alone. */
export default async function resumeImports(container: MedusaContainer): Promise<void> {
  const id = await runsOf(container).abandoned(SILENT_SECONDS);
  if (id) await writeRun(container, id);
}

export const config = { name: "resume-imports", schedule: "* * * * *" };

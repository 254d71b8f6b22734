import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { publishDueWorkflow } from "../workflows/publish-due";

/** Goods that were approved for a later day are in the shop from the first minute of that day in Vietnam. */
export default async function publishScheduled(container: MedusaContainer): Promise<void> {
  await publishDueWorkflow(container).run({ input: { day: dateInVietnam(new Date()) } });
}

export const config = { name: "publish-scheduled", schedule: "* * * * *" };

import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { draftSettlementsWorkflow } from "../workflows/settlements/draft";

/** Each hour, drafts the settlements of periods that have ended and are not there yet. */
export default async function draftSettlements(container: MedusaContainer): Promise<void> {
  const today = dateInVietnam(new Date());
  await draftSettlementsWorkflow(container).run({ input: { today, actor_id: null } });
}

export const config = { name: "draft-settlements", schedule: "41 * * * *" };

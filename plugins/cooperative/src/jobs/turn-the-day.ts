import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { expireCertificatesWorkflow } from "../workflows/certificates";
import { expireMarksWorkflow } from "../workflows/marks";
import { recomputeTagsWorkflow } from "../workflows/recompute-tags";

/**
 * What a new day in Vietnam changes by itself: certificates and marks end, offices begin and end. Runs each
 * minute, so that stars are gone within 60 s of midnight and a run missed while the market was down is
 * made up for at once; it writes nothing where nothing has changed.
 */
export default async function turnTheDay(container: MedusaContainer): Promise<void> {
  const input = { day: dateInVietnam(new Date()) };
  await expireCertificatesWorkflow(container).run({ input });
  await expireMarksWorkflow(container).run({ input });
  await recomputeTagsWorkflow(container).run({ input });
}

export const config = { name: "turn-the-day", schedule: "* * * * *" };

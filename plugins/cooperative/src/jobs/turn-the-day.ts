import type { MedusaContainer } from "@medusajs/framework/types";
import { expireCertificatesWorkflow } from "../workflows/certificates";
import { recomputeTagsWorkflow } from "../workflows/recompute-tags";

/**
 * What a new day in Vietnam changes by itself: certificates end, offices begin and end. Runs each
 * minute, so that stars are gone within 60 s of midnight and a run missed while the market was down is
 * made up for at once; it writes nothing where nothing has changed.
 */
export default async function turnTheDay(container: MedusaContainer): Promise<void> {
  await expireCertificatesWorkflow(container).run();
  await recomputeTagsWorkflow(container).run();
}

export const config = { name: "turn-the-day", schedule: "* * * * *" };

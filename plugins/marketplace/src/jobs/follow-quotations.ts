import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import { QUOTATION_NEWS_MS, tellOfQuotation } from "../notices/tell-of-quotation";
import { followAnswers } from "../quotations/follow-answers";

/** Each hour, writes down which answers became orders or have expired, and tells what no event has told of. */
export default async function followQuotations(container: MedusaContainer): Promise<void> {
  await followAnswers(container);
  const moved = await container
    .resolve<QuotationService>(QUOTATION_MODULE)
    .listQuotations(
      { moved_at: { $gte: new Date(Date.now() - QUOTATION_NEWS_MS) } },
      { select: ["id"], take: null },
    );
  for (const { id } of moved) await tellOfQuotation(container, id);
}

export const config = { name: "follow-quotations", schedule: "3 * * * *" };

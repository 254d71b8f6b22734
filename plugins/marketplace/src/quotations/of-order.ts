import type { MedusaContainer } from "@medusajs/framework/types";
import type { QuotationName } from "../contract";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import { quotationNumber } from "./read";

/** The quotation that an order was made of, if it was. */
export async function quotationOfOrder(
  container: MedusaContainer,
  order_id: string,
): Promise<QuotationName | null> {
  const [found] = await container
    .resolve<QuotationService>(QUOTATION_MODULE)
    .listQuotations({ order_id }, { select: ["id", "number"], take: 1 });
  return found ? { id: found.id, number: quotationNumber(found.number) } : null;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderConsignments } from "../contract";
import { quotationOfOrder } from "../quotations/of-order";
import { readConsignments } from "./find-order";

/** An order's parts by co-operative, and the quotation that it was made of, as staff see them. */
export async function readOrderConsignments(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderConsignments> {
  const [consignments, quotation] = await Promise.all([
    readConsignments(container, order_id),
    quotationOfOrder(container, order_id),
  ]);
  return { consignments, quotation };
}

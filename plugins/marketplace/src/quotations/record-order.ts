import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { changeQuotationWorkflow } from "../workflows/quotations/change";

const Made = z.object({
  order_id: z.string(),
  seen: z.number(),
  actor_id: z.string().nullable(),
});

const MADE = `
  select linked.order_id, quotation.revision as seen, quotation.account_id as actor_id
    from quotation join order_cart linked on linked.cart_id = quotation.cart_id and linked.deleted_at is null
   where quotation.id = ? and quotation.order_id is null and quotation.deleted_at is null`;

/** Records the order that a quotation's cart has become, if it has; one that is recorded stays as it is. */
export async function recordOrder(container: MedusaContainer, id: string): Promise<void> {
  const [made] = await readRows(container, Made, MADE, [id]);
  if (!made) return;
  await changeQuotationWorkflow(container).run({
    input: { id, ...made, action: "accept", side: "buyer" },
  });
}

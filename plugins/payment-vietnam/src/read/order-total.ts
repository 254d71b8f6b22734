import { z } from "zod";

/** Medusa's own sums of an order. */
export const OrderSummary = z.object({
  current_order_total: z.coerce.number(),
  credit_line_total: z.coerce.number().optional(),
});

/** What the goods and parcels of an order come to in đồng, before what was credited for refunds. */
export function orderTotal(summary: z.infer<typeof OrderSummary>): number {
  return summary.current_order_total + (summary.credit_line_total ?? 0);
}

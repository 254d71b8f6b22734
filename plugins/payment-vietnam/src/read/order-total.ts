import { z } from "zod";

/** What {@link orderTotal} reads of an order. */
export const TOTAL_FIELDS = ["summary.current_order_total", "credit_lines.amount"] as const;

/** Medusa's own sums of an order. */
export const OrderSums = z.object({
  summary: z.object({ current_order_total: z.coerce.number() }),
  credit_lines: z.array(z.object({ amount: z.coerce.number() })).nullish(),
});

/**
 * What the goods and parcels of an order come to in đồng, before what was credited for refunds. The summary takes every
 * credit off, though its own `credit_line_total` is that of the newest change alone.
 */
export function orderTotal({ summary, credit_lines }: z.infer<typeof OrderSums>): number {
  return (credit_lines ?? []).reduce(
    (sum, { amount }) => sum + amount,
    summary.current_order_total,
  );
}

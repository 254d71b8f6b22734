import { z } from "zod";
import {
  type ConsignmentReturn,
  REFUND_PAYERS,
  REFUND_WAYS,
  RETURN_REASONS,
  RETURN_STATES,
} from "../contract";
import { amount } from "./order-records";

const moment = z.coerce.date().transform((date) => date.toISOString());

const Line = z.object({
  line_item_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  quantity: amount,
  reason: z.enum(RETURN_REASONS),
  written_off: amount,
});

/** A return's record. */
export const ReturnRecord = z
  .object({
    id: z.string(),
    state: z.enum(RETURN_STATES),
    lines: z.array(Line),
    note: z.string().nullable(),
    pictures: z.array(z.string()),
    amount: amount.nullable(),
    paid_by: z.enum(REFUND_PAYERS).nullable(),
    paid_how: z.enum(REFUND_WAYS).nullable(),
    created_at: moment,
    received_at: moment.nullable(),
    refunded_at: moment.nullable(),
  })
  .transform(
    ({ created_at, ...record }): ConsignmentReturn => ({
      ...record,
      requested_at: created_at,
    }),
  );

/** The returns of a consignment, oldest first. */
export function returnsOf(consignment: { returns?: unknown }): ConsignmentReturn[] {
  return z
    .array(ReturnRecord)
    .parse(consignment.returns ?? [])
    .toSorted((a, b) => a.requested_at.localeCompare(b.requested_at));
}

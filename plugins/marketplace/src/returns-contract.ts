import { page } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import {
  type ConsignmentEventKind,
  type ConsignmentPayment,
  type ConsignmentReturn,
  type MoneyHolder,
  RETURN_STATES,
} from "./consignment-changes-contract";
import type { ConsignmentState } from "./consignment-states";

/** `GET /admin/consignment-returns`: answers `{returns, count, limit, offset}` of {@link AdminReturn}. */
export const AdminReturnsQuery = z.strictObject({
  /** A part of the consignment's number. */
  q: z.string().trim().max(50).optional(),
  state: z.enum(RETURN_STATES).optional(),
  organisation_id: z.string().max(100).optional(),
  ...page,
});
export type AdminReturnsQuery = z.infer<typeof AdminReturnsQuery>;

/** What a shopper gives back, as staff see it; nothing of the shopper is in it. */
export interface AdminReturn extends ConsignmentReturn {
  consignment: {
    id: string;
    order_id: string;
    number: string;
    state: ConsignmentState;
    /** Counts what was done with it; a change says which it saw. */
    revision: number;
    /** Who took the money at the door; none until it is told. */
    cash_holder: MoneyHolder | null;
    payment: ConsignmentPayment;
  };
  cooperative: { id: string; name: string; name_en: string | null };
  /** The market has paid something back since the goods came, while the return waits for the rest. */
  partly_refunded: boolean;
}

/** `GET /admin/consignment-returns/:id`, answered `{return}`. */
export interface AdminReturnDetail extends AdminReturn {
  /** What was done about returns of the consignment, oldest first; `by` is null for what the market did. */
  history: Array<{
    state: ConsignmentEventKind;
    at: string;
    by: string | null;
    note: string | null;
  }>;
}

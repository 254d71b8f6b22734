import { z } from "zod";
import {
  CASH_HOLDERS,
  type ConsignmentCash,
  type ConsignmentChange,
  type ConsignmentMove,
  type ConsignmentPayment,
  REASON_WANTED,
  saysWhy,
  TOLD_OF_BACK,
} from "./consignment-changes-contract";
import { CONSIGNMENT_STATES, type ConsignmentState } from "./consignment-states";
import type { Consignment, ConsignmentLine, OrderExtras, QuotationName } from "./contract";
import type { PrepaidMoney } from "./rules/prepaid-money";
import { words } from "./words";

/** What a co-operative does with a consignment. */
export const CONSIGNMENT_ACTIONS = [
  "accept",
  "pack",
  "ship",
  "deliver",
  "take-back",
  "cancel",
] as const;
export type ConsignmentAction = (typeof CONSIGNMENT_ACTIONS)[number];

/** States in which a co-operative still has something to do with a consignment. */
export const OPEN_STATES = ["placed", "accepted", "packed", "shipped"] as const;
export type OpenState = (typeof OPEN_STATES)[number];

/**
 * `GET /seller/consignments`, answered `{consignments, count, limit, offset}`: those of one open state oldest first,
 * as they are to be done, else newest first.
 */
export const SellerConsignmentsQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  state: z.enum(CONSIGNMENT_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellerConsignmentsQuery = z.infer<typeof SellerConsignmentsQuery>;

const moved = {
  cooperative_id: z.string().max(100).optional(),
  /** The state that the person saw when they pressed: where it has changed since, nothing is done. */
  seen: z.enum(CONSIGNMENT_STATES),
  /** The consignment's `revision` then, where the person saw that too. */
  revision: z.number().int().min(0).optional(),
};

/** `POST /seller/consignments/:id/{accept,pack}`, answered `{consignment}`. */
const MoveConsignment = z.strictObject(moved);
/** `POST /seller/consignments/:id/ship`: with whom, and under which number, where there is one. */
const ShipConsignment = z.strictObject({
  ...moved,
  carrier: words(0, 80).optional(),
  tracking_number: words(0, 60).optional(),
});
/** `POST /seller/consignments/:id/deliver`, with who took the money at the door, where that is known already. */
const DeliverConsignment = z.strictObject({ ...moved, cash: z.enum(CASH_HOLDERS).optional() });
/** `POST /seller/consignments/:id/cancel`, before it ships. */
const CancelConsignment = z.strictObject({
  ...moved,
  reason: words(3, 300),
});
/** `POST /seller/consignments/:id/take-back`: nobody took any of it, and it is back. */
const TakeBackConsignment = z
  .strictObject({ ...moved, ...TOLD_OF_BACK })
  .refine(saysWhy, REASON_WANTED);

/** Body of `POST /seller/consignments/:id/<action>`. */
export const MOVE_BODIES = {
  accept: MoveConsignment,
  pack: MoveConsignment,
  ship: ShipConsignment,
  deliver: DeliverConsignment,
  "take-back": TakeBackConsignment,
  cancel: CancelConsignment,
} as const satisfies Record<ConsignmentAction, z.ZodType>;
export type MoveConsignmentBody = z.infer<typeof MoveConsignment> &
  Partial<
    z.infer<typeof ShipConsignment> &
      z.infer<typeof DeliverConsignment> &
      z.infer<typeof TakeBackConsignment> &
      z.infer<typeof CancelConsignment>
  >;

/** `GET /seller/consignments/:id/slip`: what lies in the box, to print (PDF). */
export const SlipQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  language: z.enum(["vi", "en"]).default("vi"),
});
export type SlipQuery = z.infer<typeof SlipQuery>;

/** A consignment in a list of the workspace. */
export interface SellerConsignmentRow {
  id: string;
  number: string;
  state: ConsignmentState;
  placed_at: string;
  recipient: string;
  commune: string;
  pieces: number;
  /** In đồng. */
  total: number;
  /** It waits for its money: there is nothing to do with it yet. */
  awaits_payment: boolean;
  /** The shopper comes for it. */
  pickup: boolean;
  dispatch_by: string | null;
}

/** `GET /seller/consignments/:id`, answered `{consignment}`. */
export interface SellerConsignment
  extends Omit<Consignment, "cooperative" | "lines" | "place">,
    OrderExtras {
  /** Named as the co-operative itself names its goods. */
  lines: Array<Omit<ConsignmentLine, "title_en">>;
  order_number: number;
  /** That the order was made of. */
  quotation: QuotationName | null;
  placed_at: string;
  recipient: { name: string; phone: string; province: string; commune: string; detail: string };
  /** What the shopper wrote for the seller. */
  note: string | null;
  /** Oldest first; that it was placed is not among them. */
  history: ConsignmentMove[];
  /** Which pieces no parcel has left with yet. */
  left: Array<{ line_item_id: string; quantity: number }>;
  /** Which pieces have not come back with a parcel. */
  held: Array<{ line_item_id: string; quantity: number }>;
  /** Which pieces the shopper can still give back. */
  returnable: Array<{ line_item_id: string; quantity: number }>;
  payment: ConsignmentPayment;
  /** It waits for its money: there is nothing to do with it yet. */
  awaits_payment: boolean;
  /** Who has the money, once that was told. */
  cash: ConsignmentCash | null;
  /** Of one that was paid in advance: where that money goes. */
  prepaid: PrepaidMoney | null;
  /** What the caller may do with it now. */
  actions: ConsignmentAction[];
  changes: ConsignmentChange[];
}

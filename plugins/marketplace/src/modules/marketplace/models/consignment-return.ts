import { model } from "@medusajs/framework/utils";
import { REFUND_PAYERS, REFUND_WAYS, RETURN_STATES } from "../../../contract";
import { Consignment } from "./consignment";

/** Pieces of a consignment that the shopper gives back, and what they get for them. Amounts are whole đồng. */
export const ConsignmentReturn = model.define("consignment_return", {
  id: model.id({ prefix: "conret" }).primaryKey(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "returns" }),
  /** Medusa's return of the same pieces. */
  return_id: model.text().nullable(),
  state: model.enum([...RETURN_STATES]).default("requested"),
  /** Each with its reason and, once it is here, with how many of it were written off. */
  lines: model.json(),
  note: model.text().nullable(),
  /** Scans of the co-operative: what the shopper photographed. */
  pictures: model.array().default([]),
  /** What the shopper gets back; known once the pieces are here. */
  amount: model.number().nullable(),
  paid_by: model.enum([...REFUND_PAYERS]).nullable(),
  paid_how: model.enum([...REFUND_WAYS]).nullable(),
  received_at: model.dateTime().nullable(),
  refunded_at: model.dateTime().nullable(),
});

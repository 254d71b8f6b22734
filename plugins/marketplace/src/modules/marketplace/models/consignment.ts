import { model } from "@medusajs/framework/utils";
import { CONSIGNMENT_PAYMENTS, CONSIGNMENT_STATES, MONEY_HOLDERS } from "../../../contract";
import { ConsignmentEvent } from "./consignment-event";
import { ConsignmentLine } from "./consignment-line";
import { ConsignmentReturn } from "./consignment-return";

/** The part of one order that one co-operative ships (kiện hàng). Amounts are whole đồng. */
export const Consignment = model
  .define("consignment", {
    id: model.id({ prefix: "consign" }).primaryKey(),
    order_id: model.text().index(),
    organisation_id: model.text(),
    number: model.text().unique(),
    state: model.enum([...CONSIGNMENT_STATES]).default("placed"),
    placed_at: model.dateTime().index(),
    /** Medusa's sales channel through which it was ordered. */
    sales_channel_id: model.text().nullable(),
    shipping_method: model.text(),
    /** The shopper comes for it. */
    pickup: model.boolean().default(false),
    /** The day by which it was promised to be sent, or to lie ready; null where nothing was promised. */
    dispatch_by: model.text().nullable(),
    goods_total: model.number(),
    shipping_total: model.number(),
    total: model.number(),
    /** Whether the organisation was women-led on the day of the order, in Vietnam. */
    women_led: model.boolean(),
    /** Who brings it, and under which number, where it was told. */
    carrier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    /** Medusa's fulfilment of it, once it is packed. */
    fulfillment_id: model.text().nullable(),
    /** Counts what was done with it. */
    revision: model.number().default(0),
    payment: model.enum([...CONSIGNMENT_PAYMENTS]).default("at_door"),
    /** Of one that is prepaid: when it was; until then it waits. */
    paid_at: model.dateTime().nullable(),
    /** Who took the money, and how much. */
    cash_holder: model.enum([...MONEY_HOLDERS]).nullable(),
    cash_total: model.number().nullable(),
    /** What shoppers were paid back of it. */
    refunded_total: model.number().default(0),
    lines: model.hasMany(() => ConsignmentLine, { mappedBy: "consignment" }),
    events: model.hasMany(() => ConsignmentEvent, { mappedBy: "consignment" }),
    returns: model.hasMany(() => ConsignmentReturn, { mappedBy: "consignment" }),
  })
  .cascades({ delete: ["lines", "events", "returns"] })
  .indexes([
    { on: ["order_id", "organisation_id"], unique: true },
    { on: ["organisation_id", "placed_at"] },
    { on: ["organisation_id", "state", "placed_at"] },
    { on: ["payment", "paid_at"] },
  ])
  .checks([
    {
      name: "CK_consignment_total",
      expression: (columns) =>
        `${columns.total} = ${columns.goods_total} + ${columns.shipping_total}`,
    },
  ]);

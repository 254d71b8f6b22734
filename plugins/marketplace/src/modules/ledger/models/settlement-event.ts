import { model } from "@medusajs/framework/utils";
import { SETTLEMENT_STATES } from "../../../settlement-contract";
import { Settlement } from "./settlement";

/** One move of a settlement: what it became, by whom (nobody: the market itself) and why. */
export const SettlementEvent = model.define("settlement_event", {
  id: model.id({ prefix: "settlev" }).primaryKey(),
  settlement: model.belongsTo(() => Settlement, { mappedBy: "events" }),
  state: model.enum([...SETTLEMENT_STATES]),
  reason: model.text().nullable(),
  actor_id: model.text().nullable(),
});

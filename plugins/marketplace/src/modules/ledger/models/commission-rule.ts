import { model } from "@medusajs/framework/utils";
import { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";

/**
 * What the market keeps of goods by the day of the order in Vietnam, `[from, to)`; what is null is open to all. The rate
 * is in basis points; minimum and maximum are đồng for a consignment.
 */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comrule" }).primaryKey(),
    organisation_kind: model.enum([...ORGANISATION_KINDS]).nullable(),
    category_handle: model.text().nullable(),
    women_led: model.boolean().nullable(),
    from: model.text(),
    to: model.text().nullable(),
    rate_bp: model.number(),
    minimum: model.number().nullable(),
    maximum: model.number().nullable(),
  })
  .checks([
    { name: "CK_commission_rule_rate", expression: "rate_bp >= 0 and rate_bp <= 10000" },
    { name: "CK_commission_rule_dates", expression: `"to" is null or "to" >= "from"` },
    {
      name: "CK_commission_rule_bounds",
      expression:
        "coalesce(minimum, 0) >= 0 and (maximum is null or maximum >= coalesce(minimum, 0))",
    },
  ]);

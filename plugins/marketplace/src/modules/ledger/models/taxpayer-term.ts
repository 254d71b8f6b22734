import { model } from "@medusajs/framework/utils";
import { TAXPAYERS } from "../../../taxpayer-contract";

/** As what an organisation pays tax, `[from, to)` in days of Vietnam; one without any is a legal person. */
export const TaxpayerTerm = model
  .define("taxpayer_term", {
    id: model.id({ prefix: "taxterm" }).primaryKey(),
    organisation_id: model.text(),
    taxpayer: model.enum([...TAXPAYERS]),
    from: model.text(),
    to: model.text().nullable(),
  })
  .indexes([{ on: ["organisation_id"], unique: true, where: `"to" is null` }])
  .checks([{ name: "CK_taxpayer_term_dates", expression: `"to" is null or "to" >= "from"` }]);

import { model } from "@medusajs/framework/utils";
import { ORGANISATION_KINDS } from "../../../contract";
import { Organisation } from "./organisation";

/**
 * What the law knew an organisation as, `[from, to)` in days: its kind, names and number. The first has no `from`: it goes
 * back as far as the registry. An organisation that never changed has none, and is what its own row says.
 */
export const LegalTerm = model
  .define("legal_term", {
    id: model.id({ prefix: "legal" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "legal_terms" }),
    kind: model.enum([...ORGANISATION_KINDS]),
    name: model.text(),
    name_en: model.text().nullable(),
    registration_number: model.text().nullable(),
    from: model.text().nullable(),
    to: model.text().nullable(),
  })
  .indexes([
    { on: ["organisation_id", "from"], unique: true },
    {
      name: "IDX_legal_term_open",
      on: ["organisation_id"],
      unique: true,
      where: `"to" is null`,
    },
  ])
  .checks([
    {
      name: "CK_legal_term_dates",
      expression: `"from" is null or "to" is null or "to" > "from"`,
    },
  ]);

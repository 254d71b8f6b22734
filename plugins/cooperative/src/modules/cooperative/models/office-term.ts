import { model } from "@medusajs/framework/utils";
import { TITLES } from "../../../contract";
import { Organisation } from "./organisation";

/** A person in an office of an organisation, `[from, to)` in days. */
export const OfficeTerm = model
  .define("office_term", {
    id: model.id({ prefix: "term" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "terms" }),
    person_name: model.text(),
    sex: model.enum(["female", "male"]),
    title: model.enum([...TITLES]),
    from: model.text(),
    to: model.text().nullable(),
  })
  .indexes([{ on: ["organisation_id", "person_name", "title", "from"], unique: true }])
  .checks([
    {
      name: "CK_office_term_dates",
      expression: (columns) => `"${columns.to}" is null or "${columns.to}" > "${columns.from}"`,
    },
    {
      name: "CK_office_term_from",
      expression: (columns) => `"${columns.from}" ~ '^\\d{4}-\\d{2}-\\d{2}$'`,
    },
  ]);

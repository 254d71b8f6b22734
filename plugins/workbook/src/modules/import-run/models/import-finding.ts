import { model } from "@medusajs/framework/utils";
import { ImportRun } from "./import-run";

/** One thing that is wrong or odd in a file, at its cell. */
export const ImportFinding = model
  .define("import_finding", {
    id: model.id({ prefix: "impfind" }).primaryKey(),
    run: model.belongsTo(() => ImportRun, { mappedBy: "findings" }),
    /** Place in the report. */
    position: model.number(),
    severity: model.enum(["error", "warning"]),
    sheet: model.text(),
    row: model.number().nullable(),
    /** `{letter, heading}`. */
    column: model.json().nullable(),
    found: model.text(),
    /** `Message`s, put in words when they are read. */
    problem: model.json(),
    expected: model.json().nullable(),
  })
  .indexes([{ on: ["run_id", "position"] }]);

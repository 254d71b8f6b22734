import { model } from "@medusajs/framework/utils";
import { IMPORT_STATES } from "../../../contract";
import { ImportFinding } from "./import-finding";

/** One file that was sent to be imported, from its check to its end. */
export const ImportRun = model
  .define("import_run", {
    id: model.id({ prefix: "import" }).primaryKey(),
    file_name: model.text(),
    /** SHA-256 of the file, in hexadecimal. */
    file_hash: model.text(),
    /** Bytes. */
    file_size: model.number(),
    state: model.enum([...IMPORT_STATES]),
    /** `SheetReport[]`: rows of each sheet and what becomes of them. */
    sheets: model.json(),
    errors: model.number().default(0),
    warnings: model.number().default(0),
    /** Rows written of all rows, while it runs. */
    rows_done: model.number().default(0),
    rows_total: model.number().default(0),
    /** `Message` that says why it failed. */
    failure: model.json().nullable(),
    /** A user of the dashboard, or who ran the command (`commandActor`). */
    created_by: model.text().nullable(),
    confirmed_by: model.text().nullable(),
    /** The address of whoever confirmed it on the dashboard. */
    confirmed_from: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    /** Codes of the products that it is making: whoever finishes it after a crash finds half made what is there of them. */
    making: model.json().nullable(),
    /** Last sign of life while it runs. */
    alive_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    findings: model.hasMany(() => ImportFinding, { mappedBy: "run" }),
  })
  .cascades({ delete: ["findings"] });

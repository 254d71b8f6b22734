import { model } from "@medusajs/framework/utils";
import { LIVED_TYPES } from "../../../contract";

/**
 * A place or a body that staff have entered, or corrected, with the days on which it exists, `[from, to)`. It stands over what
 * the code gives under its code.
 */
export const LivedRecord = model
  .define("lived_record", {
    id: model.id({ prefix: "lived" }).primaryKey(),
    type: model.enum([...LIVED_TYPES]),
    code: model.text(),
    kind: model.text(),
    name: model.text(),
    name_en: model.text(),
    from: model.text(),
    to: model.text().nullable(),
    /** Codes of those that took over, or of a part. */
    successors: model.array(),
  })
  .indexes([{ on: ["type", "code"], unique: true }])
  .checks([{ name: "CK_lived_record_dates", expression: `"to" is null or "to" > "from"` }]);

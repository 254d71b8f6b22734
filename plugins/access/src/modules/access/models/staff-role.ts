import { model } from "@medusajs/framework/utils";
import { STAFF_ROLES } from "../../../contract";

/** What a user of the dashboard may do; a user without one may do nothing. */
export const StaffRole = model.define("staff_role", {
  id: model.id({ prefix: "role" }).primaryKey(),
  user_id: model.text().unique(),
  role: model.enum([...STAFF_ROLES]),
  commune_codes: model.array(),
  body_code: model.text().nullable(),
});

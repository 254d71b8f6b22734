import { model } from "@medusajs/framework/utils";

/** One write that was asked for, with its outcome. The database refuses to change or delete it. */
export const AuditEntry = model.define("audit_entry", {
  id: model.id({ prefix: "audit" }).primaryKey(),
  actor_id: model.text().index().nullable(),
  actor_type: model.text().nullable(),
  role: model.text().nullable(),
  method: model.text(),
  path: model.text().index(),
  /** Area of the address: `cooperatives`, `products`. */
  kind: model.text().index().default(""),
  record_id: model.text().index().nullable(),
  record_title: model.text().nullable(),
  status: model.number(),
  body: model.json().nullable(),
  /** `AuditChange[]`: fields before and after. */
  changes: model.json().nullable(),
  ip: model.text().nullable(),
  user_agent: model.text().nullable(),
});

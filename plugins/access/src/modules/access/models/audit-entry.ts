import { model } from "@medusajs/framework/utils";

/** One write that was asked for, with its outcome. The database refuses to change or delete it. */
export const AuditEntry = model.define("audit_entry", {
  id: model.id({ prefix: "audit" }).primaryKey(),
  actor_id: model.text().index().nullable(),
  actor_type: model.text().nullable(),
  role: model.text().nullable(),
  method: model.text(),
  path: model.text().index(),
  status: model.number(),
  body: model.json().nullable(),
  ip: model.text().nullable(),
  user_agent: model.text().nullable(),
});

import { model } from "@medusajs/framework/utils";
import { CONTENT_KINDS } from "../../../contract";

/** What an officer is writing, to be looked at in the shop for a while, by whoever has the link. */
export const ContentPreview = model.define("content_preview", {
  id: model.id({ prefix: "cprev" }).primaryKey(),
  /** SHA-256 of the secret that the link carries. */
  secret_hash: model.text().unique(),
  kind: model.enum([...CONTENT_KINDS]),
  written: model.json(),
  ends_at: model.dateTime(),
});

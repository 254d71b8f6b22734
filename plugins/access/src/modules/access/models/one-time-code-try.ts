import { model } from "@medusajs/framework/utils";

/** A one-time code that was told for a log-in: it is good once, and guessing ends soon. Kept for ten minutes. */
export const OneTimeCodeTry = model
  .define("one_time_code_try", {
    id: model.id({ prefix: "otptry" }).primaryKey(),
    /** Of which of Medusa's auth identities. */
    auth_identity_id: model.text(),
    /** SHA-256 of the identity and the code. */
    code_hash: model.text(),
  })
  .indexes([{ on: ["auth_identity_id", "code_hash"], unique: true }]);

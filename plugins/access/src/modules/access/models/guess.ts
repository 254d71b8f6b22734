import { model } from "@medusajs/framework/utils";

/** A wrong password, number or code, or one whose answer is not known yet. Kept for ten minutes. */
export const Guess = model
  .define("guess", {
    id: model.id({ prefix: "guess" }).primaryKey(),
    /** One try has a row for each of its keys. */
    attempt: model.text(),
    /** SHA-256 of what was guessed at, or from where: it may be a person's phone. */
    key_hash: model.text(),
  })
  .indexes([{ on: ["key_hash", "created_at"] }, { on: ["attempt"] }, { on: ["created_at"] }]);

import { model } from "@medusajs/framework/utils";
import { LANGUAGES } from "@nang-gio/access/problem";
import { CONVERSATION_SUBJECTS } from "../../../conversations-contract";
import { ConversationMessage } from "./conversation-message";

/** What one shopper and one co-operative write to each other about one thing. */
export const Conversation = model
  .define("conversation", {
    id: model.id({ prefix: "conv" }).primaryKey(),
    account_id: model.text(),
    organisation_id: model.text(),
    about: model.enum([...CONVERSATION_SUBJECTS]),
    /** Of a product or a consignment; empty where it is about the co-operative. */
    about_id: model.text().default(""),
    /** In which the shopper last wrote. */
    language: model.enum([...LANGUAGES]),
    /** Number of each side's last message, and up to which each has read the other's. */
    shopper_number: model.number().default(0),
    cooperative_number: model.number().default(0),
    shopper_read: model.number().default(0),
    cooperative_read: model.number().default(0),
    /** Of the last message; empty before the first. */
    last_at: model.dateTime().nullable(),
    /** Since when the co-operative owes no answer. */
    closed_at: model.dateTime().nullable(),
    messages: model.hasMany(() => ConversationMessage, { mappedBy: "conversation" }),
  })
  .cascades({ delete: ["messages"] })
  .indexes([
    { on: ["account_id", "organisation_id", "about_id"], unique: true },
    { on: ["organisation_id", "last_at"] },
    { on: ["account_id", "last_at"] },
    { on: ["last_at"] },
  ]);

import { model } from "@medusajs/framework/utils";
import { CONVERSATION_SIDES, MESSAGE_FAULTS } from "../../../conversations-contract";
import { Conversation } from "./conversation";

/** What one side wrote to the other; it is never changed. */
export const ConversationMessage = model
  .define("conversation_message", {
    id: model.id({ prefix: "convmsg" }).primaryKey(),
    conversation: model.belongsTo(() => Conversation, { mappedBy: "messages" }),
    /** Counts the messages of a conversation from 1. */
    number: model.number(),
    /** Made by who sent it. */
    key: model.text(),
    author: model.enum([...CONVERSATION_SIDES]),
    /** Who of the co-operative wrote it. */
    writer_id: model.text().nullable(),
    text: model.text(),
    /** Ids of scans of which the conversation is the owner. */
    pictures: model.array(),
    /** By the other side; settled once staff have looked. */
    reported_for: model.enum([...MESSAGE_FAULTS]).nullable(),
    reported_at: model.dateTime().nullable(),
    settled_at: model.dateTime().nullable(),
    hidden_reason: model.enum([...MESSAGE_FAULTS]).nullable(),
    /** Counts decisions of staff. */
    revision: model.number().default(0),
  })
  .indexes([
    { on: ["conversation_id", "number"], unique: true },
    { on: ["conversation_id", "author", "key"], unique: true },
    { on: ["reported_at"], where: "reported_at is not null and deleted_at is null" },
  ])
  .checks([
    {
      name: "CK_conversation_message_reported",
      expression: (columns) =>
        `(${columns.reported_for} is null) = (${columns.reported_at} is null)`,
    },
  ]);

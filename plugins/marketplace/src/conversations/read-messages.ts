import type { MedusaContainer } from "@medusajs/framework/types";
import type { ConversationMessage, MessagesQuery } from "../conversations-contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import type { OwnConversation } from "./own-conversation";
import { conversationsOf } from "./service";

/** What people of co-operatives are called, by their id; of those who left too. */
async function namesOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts(
      { id: [...ids] },
      { select: ["id", "name"], take: ids.length, withDeleted: true },
    );
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** A page of a conversation's messages as a side reads them, the newest first; or one of a number. */
export async function readMessages(
  container: MedusaContainer,
  { id: conversation_id, side }: Pick<OwnConversation, "id" | "side">,
  { limit, offset, number }: Pick<MessagesQuery, "limit" | "offset"> & { number?: number },
): Promise<{ messages: ConversationMessage[]; count: number }> {
  const [rows, count] = await conversationsOf(container).listAndCountConversationMessages(
    { conversation_id, ...(number ? { number } : {}) },
    { order: { number: "DESC" }, take: limit, skip: offset },
  );
  const writers = side === "cooperative" ? rows.flatMap(({ writer_id }) => writer_id ?? []) : [];
  const names = await namesOf(container, [...new Set(writers)]);
  const messages = rows.map(
    ({
      number: counted,
      author,
      writer_id,
      text,
      pictures,
      created_at,
      hidden_reason,
      reported_for,
    }) => {
      const read = author === side || hidden_reason === null;
      return {
        ...{ number: counted, author, hidden_reason },
        writer: names.get(writer_id ?? "") ?? null,
        text: read ? text : "",
        pictures: read ? pictures : [],
        sent_at: created_at.toISOString(),
        reported: author !== side && reported_for !== null,
      };
    },
  );
  return { messages, count };
}

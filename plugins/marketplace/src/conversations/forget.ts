import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetScansOf } from "@nang-gio/media/scans/scans";
import { CONVERSATION_YEARS } from "../conversations-contract";
import { conversationsOf } from "./service";

const DAY_MS = 86_400_000;

/**
 * Forgets what a shopper asked and was answered, with photographs; a second time nothing is left to forget. Photographs go
 * first: a turn that was cut short finds their conversation again.
 */
export async function forgetConversations(
  container: MedusaContainer,
  account_id: string,
): Promise<void> {
  const found = await conversationsOf(container).listConversations(
    { account_id },
    { select: ["id"], take: null },
  );
  const ids = found.map(({ id }) => id);
  await forgetScansOf(container, ids);
  await conversationsOf(container).forget(ids);
}

/**
 * Forgets conversations whose last message is {@link CONVERSATION_YEARS} old, and those that were opened a day ago and in
 * which nothing was written; gives how many.
 */
export async function forgetOverConversations(
  container: MedusaContainer,
  now: Date,
): Promise<number> {
  const last = new Date(now);
  last.setUTCFullYear(last.getUTCFullYear() - CONVERSATION_YEARS);
  const empty = new Date(now.getTime() - DAY_MS);
  const ids = await conversationsOf(container).findOver(last, empty);
  await forgetScansOf(container, ids);
  return conversationsOf(container).forgetOver(ids, last, empty);
}

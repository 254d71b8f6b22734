import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { INBOX_CHANNEL } from "../notice";

/**
 * Gives Medusa's table of notices an index by which an inbox is counted and its page is cut. A script, as that table comes
 * after the plugins' own migrations in a new market.
 */
export default async function indexInboxes({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `create index if not exists "IDX_notification_inbox" on "notification" ("receiver_id", "to", "created_at" desc, "id" desc)
      where deleted_at is null and channel = '${INBOX_CHANNEL}'`,
  );
}

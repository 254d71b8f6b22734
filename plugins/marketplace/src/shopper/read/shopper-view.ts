import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { ShopperView } from "../../contract";
import { conversationsOf } from "../../conversations/service";
import type { ShopperScope } from "../scope";
import { findShopper } from "./find-shopper";

/** What a shopper sees of themselves. */
export async function readShopper(
  container: MedusaContainer,
  { account_id, email_confirmed }: ShopperScope,
): Promise<ShopperView> {
  const [shopper, unread] = await Promise.all([
    findShopper(container, { id: account_id }),
    conversationsOf(container).countUnread(account_id),
  ]);
  if (!shopper) throw new Problem("unauthorized", "access.unauthenticated");
  return { ...shopper, email_confirmed, unread };
}

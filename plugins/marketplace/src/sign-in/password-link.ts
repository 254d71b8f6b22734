import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { NOTICES_MODULE } from "@nang-gio/notices/modules/notices";
import { RESET_MINUTES } from "../contract";
import type { ResetWay } from "../workflows/steps/set-password";
import type { Actor } from "./actors";

/** Links that one account may ask for in ten minutes; each takes its forerunner's force. */
export const LINKS_ALLOWED = 5;

const MINUTE_SECONDS = 60;
/** Where such a link leads, and what the ids of accounts begin with. */
const WAYS: Readonly<Record<Actor, { path: string; secret: RegExp }>> = {
  seller: { path: "/ban-hang/mat-khau", secret: /^(seller_\w{10,40})\.([\da-f-]{36})$/ },
  customer: { path: "/tai-khoan/mat-khau", secret: /^(cus_\w{10,40})\.([\da-f-]{36})$/ },
};

/** A link just made; what it opens with is in it alone, Medusa keeps its SHA-256. */
interface MadeLink {
  /** Names it where the secret may not stand. */
  key: string;
  path: string;
  link: string;
}

/**
 * Makes a link by which a person sets a new password once; the one before it can't be used any more. The token is
 * Medusa's own, without its workflow: that one lasts a quarter of an hour and sends the secret through the events.
 */
export async function passwordLink(
  container: MedusaContainer,
  actor: Actor,
  account_id: string,
): Promise<MadeLink> {
  const { jti, expires_at } = await container.resolve(Modules.AUTH).createPasswordResetToken({
    provider: "emailpass",
    entity_id: account_id,
    ttl_seconds: RESET_MINUTES * MINUTE_SECONDS,
  });
  const { shopUrl } = container.resolve<{ shopUrl: string }>(NOTICES_MODULE);
  const path = `${WAYS[actor].path}/${account_id}.${jti}`;
  return { key: `${account_id}:${new Date(expires_at).getTime()}`, path, link: shopUrl + path };
}

/** What the secret of such a link opens. @throws Problem `marketplace.reset_gone` */
export function resetWay(actor: Actor, secret: string): ResetWay {
  const [, account_id, jti] = WAYS[actor].secret.exec(secret) ?? [];
  if (!account_id || !jti) throw new Problem("not_found", "marketplace.reset_gone");
  return { account_id, jti };
}

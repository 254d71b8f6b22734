import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerSession } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { deviceOf } from "../rules/device";
import type { SignedIn } from "../sign-in/signed-in";

/** Everywhere that a person is signed in, the place that asks first and then by last use. */
export async function sessionsOf(
  container: MedusaContainer,
  { account_id, session_id }: SignedIn,
): Promise<SellerSession[]> {
  const found = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerSessions(
      { account_id, ended_at: null, expires_at: { $gt: new Date() } },
      { order: { last_used_at: "DESC" }, take: null },
    );
  const shown = found.map(({ id, user_agent, created_at, last_used_at }) => ({
    id,
    device: deviceOf(user_agent),
    since: created_at.toISOString(),
    last_used_at: last_used_at.toISOString(),
    current: id === session_id,
  }));
  return [...shown.filter(({ current }) => current), ...shown.filter(({ current }) => !current)];
}

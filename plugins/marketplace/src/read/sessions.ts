import type { MedusaContainer } from "@medusajs/framework/types";
import type { LogInView } from "../contract";
import { deviceOf } from "../rules/device";
import { type Actor, logInsOf } from "../sign-in/actors";
import type { SignedIn } from "../sign-in/signed-in";

/** Everywhere that a person is signed in, the place that asks first and then by last use. */
export async function sessionsOf(
  container: MedusaContainer,
  actor: Actor,
  { account_id, session_id }: SignedIn,
): Promise<LogInView[]> {
  const found = await logInsOf(container, actor).open(account_id);
  const shown = found.map(({ id, user_agent, created_at, last_used_at }) => ({
    id,
    device: deviceOf(user_agent),
    since: created_at.toISOString(),
    last_used_at: last_used_at.toISOString(),
    current: id === session_id,
  }));
  return [...shown.filter(({ current }) => current), ...shown.filter(({ current }) => !current)];
}

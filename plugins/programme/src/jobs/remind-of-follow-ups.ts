import type { MedusaContainer } from "@medusajs/framework/types";
import { remindOfFollowUps } from "../connection/notices/remind-of-follow-ups";

/** Each morning in Vietnam, and once more at noon, reminds of what has become due; nobody twice. */
export default async function remind(container: MedusaContainer): Promise<void> {
  await remindOfFollowUps(container);
}

export const config = { name: "remind-of-follow-ups", schedule: "20 1,5 * * *" };

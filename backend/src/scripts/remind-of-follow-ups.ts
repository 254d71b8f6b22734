import type { ExecArgs } from "@medusajs/framework/types";
import { remindOfFollowUps } from "@nang-gio/programme/connection/notices/remind-of-follow-ups";

/** Reminds of follow-ups that are due, as the job does each morning. */
export default async function remind({ container }: ExecArgs): Promise<void> {
  await remindOfFollowUps(container);
}

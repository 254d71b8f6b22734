import type { ExecArgs } from "@medusajs/framework/types";
import { warnOfDue } from "@nang-gio/programme/commendations/warn-of-due";
import { dateInVietnam } from "@nang-gio/vietnam";

/** Reminds of a round of commendation that is due, as the daily job does. */
export default async function warn({ container }: ExecArgs): Promise<void> {
  await warnOfDue(container, dateInVietnam(new Date()));
}

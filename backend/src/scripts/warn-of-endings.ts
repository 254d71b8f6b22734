import type { ExecArgs } from "@medusajs/framework/types";
import { warnOfEndings } from "@nang-gio/marketplace/notices/warn-of-endings";
import { dateInVietnam } from "@nang-gio/vietnam";

/** Warns of certificates and marks that will end, as the hourly job does. */
export default async function warn({ container }: ExecArgs): Promise<void> {
  await warnOfEndings(container, dateInVietnam(new Date()));
}

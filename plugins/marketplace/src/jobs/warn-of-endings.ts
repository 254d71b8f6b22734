import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { warnOfEndings } from "../notices/warn-of-endings";

/** Each hour, warns of certificates and marks that will end; on the next run after it was missed, too. */
export default async function warn(container: MedusaContainer): Promise<void> {
  await warnOfEndings(container, dateInVietnam(new Date()));
}

export const config = { name: "warn-of-endings", schedule: "7 * * * *" };

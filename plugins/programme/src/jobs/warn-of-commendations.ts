import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { warnOfDue } from "../commendations/warn-of-due";

/** Each day, reminds the province of a round of commendation that is due. */
export default async function warnOfCommendations(container: MedusaContainer): Promise<void> {
  await warnOfDue(container, dateInVietnam(new Date()));
}

export const config = { name: "warn-of-commendations", schedule: "23 1 * * *" };

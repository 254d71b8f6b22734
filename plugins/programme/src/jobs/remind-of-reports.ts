import type { MedusaContainer } from "@medusajs/framework/types";
import { remindOfReports } from "../reporting/notices/remind";

/** Each morning (08:05 in Vietnam), reminds bodies of the reports that they owe. */
export default async function remindOfReportsDaily(container: MedusaContainer): Promise<void> {
  await remindOfReports(container, new Date());
}

export const config = { name: "remind-of-reports", schedule: "5 1 * * *" };

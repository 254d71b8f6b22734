import type { ExecArgs } from "@medusajs/framework/types";
import { remindOfReports } from "@nang-gio/programme/reporting/notices/remind";

/** Reminds bodies of the reports that they owe, as the daily job does. */
export default async function remind({ container }: ExecArgs): Promise<void> {
  await remindOfReports(container, new Date());
}

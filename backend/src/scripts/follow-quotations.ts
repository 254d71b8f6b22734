import type { ExecArgs } from "@medusajs/framework/types";
import followQuotations from "@nang-gio/marketplace/jobs/follow-quotations";

/** Writes down which answers have expired and tells of quotations, as the hourly job does. */
export default async function follow({ container }: ExecArgs): Promise<void> {
  await followQuotations(container);
}

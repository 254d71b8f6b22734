import type { ExecArgs } from "@medusajs/framework/types";
import { forgetExpired } from "@nang-gio/marketplace/personal-data/retention";

/** Forgets what the market has no more reason to know, as the daily job does; says how much. */
export default async function forget({ container }: ExecArgs): Promise<void> {
  console.log(JSON.stringify(await forgetExpired(container, new Date())));
}

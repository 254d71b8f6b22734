import type { ExecArgs } from "@medusajs/framework/types";
import { tellFollowers } from "@nang-gio/catalogue/wishes/tell-of-new-goods";
import { tellWishes } from "@nang-gio/catalogue/wishes/tell-of-wishes";

/** Tells shoppers of goods that they saved and of co-operatives that they follow, as the jobs do. */
export default async function tell({ container }: ExecArgs): Promise<void> {
  await tellWishes(container);
  await tellFollowers(container, new Date());
}

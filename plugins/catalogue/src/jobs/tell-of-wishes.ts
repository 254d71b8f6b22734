import type { MedusaContainer } from "@medusajs/framework/types";
import { tellWishes } from "../wishes/tell-of-wishes";

/** Each minute, tells what has changed of goods that shoppers saved. */
export default async function tell(container: MedusaContainer): Promise<void> {
  await tellWishes(container);
}

export const config = { name: "tell-of-wishes", schedule: "* * * * *" };

import type { MedusaContainer } from "@medusajs/framework/types";
import { tellFollowers } from "../wishes/tell-of-new-goods";

/** Tells once a day of new goods of co-operatives that shoppers follow; looked at often, so that a morning without the market is made up for. */
export default async function tell(container: MedusaContainer): Promise<void> {
  await tellFollowers(container, new Date());
}

export const config = { name: "tell-of-new-goods", schedule: "*/10 * * * *" };

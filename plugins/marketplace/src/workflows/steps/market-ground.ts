import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export const SALES_CHANNEL_NAME = "Nắng Gió";
export const REGION_NAME = "Việt Nam";

/** The market's sales channel, unless its ground is still to be laid. */
export async function findSalesChannel(container: MedusaContainer): Promise<string | undefined> {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: SALES_CHANNEL_NAME }, { take: 1 });
  return channel?.id;
}

/** The region that the market sells in, unless its ground is still to be laid. */
export async function findRegion(container: MedusaContainer): Promise<string | undefined> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ name: REGION_NAME }, { take: 1 });
  return region?.id;
}

function laid(id: string | undefined): string {
  if (!id) throw new Error("The market's ground is not laid: run the script prepare-market first.");
  return id;
}

/** The market's sales channel. @throws Error before `prepare-market` has made it */
export async function salesChannel(container: MedusaContainer): Promise<string> {
  return laid(await findSalesChannel(container));
}

/** Where the market sells: its region and sales channel. @throws Error before `prepare-market` has made them */
export async function placeOfSale(container: MedusaContainer) {
  const [region, channel] = await Promise.all([findRegion(container), findSalesChannel(container)]);
  return { region_id: laid(region), sales_channel_id: laid(channel) };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShopperData } from "../contract";
import { SHOPPER_MODULE } from "../modules/shopper";
import type { ShopperService } from "../modules/shopper/service";
import type { DataSubject } from "./holder";
import { countInvoices, erasureObstacles } from "./obstacles";

/** What a shopper is shown of their data before they take it along or have it erased. */
export async function readShopperData(
  container: MedusaContainer,
  { account_id, email_confirmed, order_ids }: DataSubject,
): Promise<ShopperData> {
  const [consents, obstacles, invoices] = await Promise.all([
    container
      .resolve<ShopperService>(SHOPPER_MODULE)
      .listShopperConsents({ account_id }, { order: { created_at: "ASC" }, take: null }),
    erasureObstacles(container, order_ids),
    countInvoices(container, order_ids),
  ]);
  return {
    consents: consents.map(({ purpose, given, created_at, version }) => ({
      ...{ purpose, given, version },
      at: created_at.toISOString(),
    })),
    obstacles,
    orders: order_ids.length,
    invoices,
    email_confirmed,
  };
}

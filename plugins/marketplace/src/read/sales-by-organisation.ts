import type { MedusaContainer } from "@medusajs/framework/types";
import type { CalendarDate } from "@nang-gio/vietnam";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { sums } from "../rules/sales";
import { momentsOf } from "./sales-scope";

/** What an organisation sold in a period, in whole đồng, while it was tagged women-led or while it was not. */
export interface OrganisationSales {
  organisation_id: string;
  women_led: boolean;
  consignments: number;
  sold_total: number;
}

/**
 * What was sold in a period of days in Vietnam, both counted, by organisation and its tag on the day of the order.
 * @param organisation_ids `null` for all
 */
export async function salesByOrganisation(
  container: MedusaContainer,
  [from, to]: readonly [CalendarDate, CalendarDate],
  organisation_ids: readonly string[] | null,
): Promise<OrganisationSales[]> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const rows = await service.sumSales({ ...momentsOf(from, to), organisation_ids });
  return rows.flatMap((row) => {
    const { organisation_id, month, women_led, consignments } = row;
    if (organisation_id === null || month !== null || women_led === null) return [];
    return [{ organisation_id, women_led, consignments, sold_total: sums(row).sold_total }];
  });
}

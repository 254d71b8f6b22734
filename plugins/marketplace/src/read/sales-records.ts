import type { MedusaContainer } from "@medusajs/framework/types";
import type { SalesRecord, SalesRecords } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { SalesFilter } from "../modules/marketplace/sales";
import type { MarketplaceService } from "../modules/marketplace/service";
import { sellingOrganisations } from "./selling-organisations";

/** One page of the consignments behind a figure, newest first, and the figure itself. */
export async function salesRecords(
  container: MedusaContainer,
  filter: SalesFilter,
  page: { limit: number; offset: number },
): Promise<SalesRecords> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const rows = await service.pageSales(filter, page);
  const ids = rows.map(({ id }) => id);
  const found = await service.listConsignments({ id: ids }, { take: ids.length });
  const organisations = await sellingOrganisations(
    container,
    found.map(({ organisation_id }) => organisation_id),
  );
  const byId = new Map(found.map((consignment) => [consignment.id, consignment]));
  const records = ids.flatMap((id): SalesRecord[] => {
    const consignment = byId.get(id);
    const organisation = organisations.get(consignment?.organisation_id ?? "");
    if (!consignment || !organisation) return [];
    const { number, order_id, placed_at, state, women_led } = consignment;
    const { goods_total, shipping_total, total } = consignment;
    const amounts = { goods_total, shipping_total, total };
    const placed = new Date(placed_at).toISOString();
    return [
      { id, number, order_id, placed_at: placed, state, women_led, organisation, ...amounts },
    ];
  });
  const [first] = rows.length > 0 ? rows : await service.pageSales(filter, { limit: 1, offset: 0 });
  return { records, total: Number(first?.sum ?? 0), count: first?.count ?? 0, ...page };
}

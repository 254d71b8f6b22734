import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { addDays, calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { SellerSales, SellerSalesQuery } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { OwnSalesRow } from "../modules/marketplace/sales";
import type { MarketplaceService } from "../modules/marketplace/service";
import { englishTexts } from "../read/english-texts";
import { momentsOf } from "../read/sales-scope";
import { sums } from "../rules/sales";
import type { SellerScope } from "../seller/seller-scope";

const USUAL_DAYS = 30;

async function channelsOf(container: MedusaContainer, rows: readonly OwnSalesRow[]) {
  const channels = rows.filter(({ by }) => by === "channel");
  const known = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels(
      { id: channels.flatMap(({ sales_channel_id }) => sales_channel_id ?? []) },
      { select: ["id", "name"], take: channels.length },
    );
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return channels
    .map((row) => ({ name: names.get(row.sales_channel_id ?? "") ?? "–", ...sums(row) }))
    .sort((a, b) => b.sold_total - a.sold_total || a.name.localeCompare(b.name));
}

/** What a co-operative has sold in a period of days in Vietnam: by day, by product and by sales channel. */
export async function sellerSales(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  wanted: SellerSalesQuery,
): Promise<SellerSales> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const to = calendarDate(wanted.to ?? dateInVietnam(new Date()));
  const from = calendarDate(wanted.from ?? addDays(to, 1 - USUAL_DAYS));
  const filter = { ...momentsOf(from, to), organisation_ids: [organisation_id] };
  const [rows, products] = await Promise.all([
    service.sumOwnSales(filter),
    service.soldProducts(filter),
  ]);
  const [channels, english] = await Promise.all([
    channelsOf(container, rows),
    englishTexts(
      container,
      products.flatMap(({ product_id }) => product_id ?? []),
    ),
  ]);
  return {
    from,
    to,
    totals: sums(rows.find(({ by }) => by === "all")),
    days: rows.flatMap((row) =>
      row.by === "day" && row.day !== null ? [{ day: row.day, ...sums(row) }] : [],
    ),
    products: products.map(({ product_id, title, pieces, goods }) => ({
      ...{ product_id, title, pieces },
      title_en: english.get(product_id ?? "")?.title ?? null,
      goods_total: Number(goods),
    })),
    channels,
  };
}

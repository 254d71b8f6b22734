import type { MedusaContainer } from "@medusajs/framework/types";
import {
  type Handover,
  type RecordHolder,
  registerRecordHolder,
} from "@nang-gio/cooperative/succession/holders";
import { conversationsOf } from "../conversations/service";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { PACKED_LOTS_MODULE } from "../modules/packed-lots";
import type { PackedLotsService } from "../modules/packed-lots/service";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { interestOf } from "../shopper/interest";
import { divideSelling, partObstacles } from "./divide-selling";
import { sellingObstacles } from "./obstacles";
import { handPeopleBack, handPeopleOver, type MovedPeople } from "./people";
import { moveStock, placeOf, shipFrom, stockChangedSince } from "./stock";

type Rows = Record<string, string[]>;

/** What went from a duplicate's selling to another's. */
interface MovedSelling {
  goods: Rows;
  /** Products and stocks that were brought from one place to another. */
  products: string[];
  stocks: string[];
  people: MovedPeople;
  lots: string[];
  /** Of successions from before shoppers followed anybody there are none. */
  followers?: string[];
  /** Nor any before they asked them. */
  conversations?: string[];
  /** Nor quotations. */
  quotations?: string[];
  money: Rows;
}

const market = (container: MedusaContainer) =>
  container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
const ledger = (container: MedusaContainer) => container.resolve<LedgerService>(LEDGER_MODULE);
const lots = (container: MedusaContainer) =>
  container.resolve<PackedLotsService>(PACKED_LOTS_MODULE);
const quotations = (container: MedusaContainer) =>
  container.resolve<QuotationService>(QUOTATION_MODULE);

async function productsOf(container: MedusaContainer, listings: readonly string[]) {
  if (listings.length === 0) return [];
  const found = await market(container).listListings(
    { id: [...listings] },
    { select: ["product_id"], take: null },
  );
  return found.map(({ product_id }) => product_id);
}

/** Goods come to the receiver's own place, where it has one; else the giver's place goes with them. */
async function handGoodsOver(container: MedusaContainer, { from_id, to_id }: Handover) {
  const [from, to] = await Promise.all([placeOf(container, from_id), placeOf(container, to_id)]);
  const goods = await market(container).handOver({ from_id, to_id });
  if (!from || !to) return { goods, products: [], stocks: [] };
  const products = await productsOf(container, goods.listing ?? []);
  await shipFrom(container, products, to);
  return { goods, products, stocks: await moveStock(container, from, to) };
}

async function handGoodsBack(
  container: MedusaContainer,
  { from_id, to_id }: Handover,
  { goods, products, stocks }: Pick<MovedSelling, "goods" | "products" | "stocks">,
): Promise<void> {
  await market(container).give(goods, from_id);
  const [from, to] = await Promise.all([placeOf(container, from_id), placeOf(container, to_id)]);
  if (!from || !to) return;
  await shipFrom(container, products, from);
  if (stocks.length > 0) await moveStock(container, to, from, stocks);
}

/** What a co-operative sells and has sold: goods, consignments, people, followers, quotations, what is asked of it, money. */
const sellingHolder: RecordHolder = {
  count: async (container, organisation_id) => ({
    ...(await market(container).countGoods(organisation_id)),
    ...(await container.resolve<SellerService>(SELLER_MODULE).countPeople(organisation_id)),
    balance: await ledger(container).balanceOf(organisation_id),
  }),

  obstacles: sellingObstacles,

  handOver: async (container, handover) => {
    const goods = await handGoodsOver(container, handover);
    const moved: MovedSelling = {
      ...goods,
      lots: await lots(container).handOver(handover),
      followers: await interestOf(container).handOver(handover),
      conversations: await conversationsOf(container).handOver(handover),
      quotations: await quotations(container).handOver(handover),
      people: await handPeopleOver(container, handover),
      money: await ledger(container).handOver(handover.id, handover),
    };
    return { ...moved };
  },

  handBack: async (container, handover, kept) => {
    const moved = kept as unknown as MovedSelling;
    await ledger(container).handBack(handover.id, handover, moved.money);
    await handPeopleBack(container, handover, moved.people);
    await lots(container).give(moved.lots, handover.from_id);
    await interestOf(container).give(moved.followers ?? [], handover.from_id);
    await conversationsOf(container).give(moved.conversations ?? [], handover.from_id);
    await quotations(container).give(moved.quotations ?? [], handover.from_id);
    await handGoodsBack(container, handover, moved);
  },

  partObstacles,

  handPartOver: divideSelling,

  changedSince: async (container, pair, kept, since) => {
    const { stocks = [] } = kept as Partial<MovedSelling>;
    const place = await placeOf(container, pair.to_id);
    const restocked =
      place && stocks.length > 0 && (await stockChangedSince(container, place, stocks, since));
    const tables = await Promise.all([
      market(container).changedSince(pair, since),
      container.resolve<SellerService>(SELLER_MODULE).changedSince(pair, since),
      ledger(container).changedSince(pair, since),
    ]);
    return [...tables.flat(), ...(restocked ? ["stock"] : [])].map((table) => ({
      code: `marketplace.changed_${table}`,
    }));
  },
};

registerRecordHolder("selling", sellingHolder);

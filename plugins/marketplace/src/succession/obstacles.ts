import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Obstacle } from "@nang-gio/cooperative/succession/holders";
import type { Pair } from "@nang-gio/cooperative/succession/move-rows";
import { dateInVietnam, formatDate } from "@nang-gio/vietnam";
import { OPEN_STATES } from "../contract";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { settlementNumber } from "../workflows/settlements/judge";
import { isReserved, placeOf } from "./stock";

async function openSettlements(ledger: LedgerService, id: string): Promise<Obstacle[]> {
  const open = await ledger.listSettlements(
    {
      organisation_id: id,
      $or: [{ state: "draft" }, { state: "approved", payout: { $gt: 0 } }],
    },
    { order: { sequence: "ASC" }, take: null },
  );
  return open.map(({ number }) => ({
    code: "marketplace.merge_settlement",
    params: { number: settlementNumber(number) },
  }));
}

/** What belongs into a settlement that is due and was not drafted yet. */
async function unsettled(ledger: LedgerService, id: string): Promise<Obstacle[]> {
  const today = dateInVietnam(new Date());
  const [found] = await ledger.unsettledBefore(ledger.periodStart(today), id);
  if (!found) return [];
  const day = formatDate(dateInVietnam(new Date(found.oldest)));
  return [{ code: "marketplace.merge_unsettled", params: { day } }];
}

/** Delivered consignments that the ledger does not tell of yet, which it does within a minute. */
async function unposted(container: MedusaContainer, id: string): Promise<Obstacle[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: Array<{ found: boolean }>;
  }>(
    `select exists (select 1 from consignment where organisation_id = ? and state = 'delivered'
        and deleted_at is null and not exists (
          select 1 from ledger_posting posting
           where posting.consignment_id = consignment.id and posting.deleted_at is null)) as found`,
    [id],
  );
  return answer.rows[0]?.found ? [{ code: "marketplace.merge_unposted" }] : [];
}

async function standings(
  container: MedusaContainer,
  { from_id, to_id }: Pair,
): Promise<Obstacle[]> {
  const found = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellingStandings({ organisation_id: [from_id, to_id] }, { take: 2 });
  const of = (id: string) => found.find(({ organisation_id }) => organisation_id === id)?.state;
  const sells = of(from_id) === "approved";
  const receiver = of(to_id);
  return sells && receiver && receiver !== "approved"
    ? [{ code: "marketplace.merge_standing" }]
    : [];
}

async function openOrders(
  container: MedusaContainer,
  { from_id, to_id }: Pair,
): Promise<Obstacle[]> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [states, shared, from, to] = await Promise.all([
    service.countByState(from_id),
    service.sharedOrders({ from_id, to_id }),
    placeOf(container, from_id),
    placeOf(container, to_id),
  ]);
  const count = OPEN_STATES.reduce((sum, state) => sum + (states.get(state) ?? 0), 0);
  const reserved = from && to ? await isReserved(container, from) : false;
  return [
    ...(count > 0 ? [{ code: "marketplace.merge_open_consignments", params: { count } }] : []),
    ...(count === 0 && reserved ? [{ code: "marketplace.merge_reserved" }] : []),
    ...(shared.length > 0
      ? [{ code: "marketplace.merge_shared_orders", params: { orders: shared.join(", ") } }]
      : []),
  ];
}

/** Reductions that run or will: whose goods they are on would change under them. */
async function promotions(container: MedusaContainer, id: string): Promise<Obstacle[]> {
  const open = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listGoodsPromotions(
      { organisation_id: id, $or: [{ ends_at: null }, { ends_at: { $gt: new Date() } }] },
      { select: ["name"], take: null },
    );
  return open.map(({ name }) => ({ code: "marketplace.merge_promotion", params: { name } }));
}

/** Why what an organisation sells, and what it is owed, can't go to another now. */
export async function sellingObstacles(
  container: MedusaContainer,
  pair: Pair,
): Promise<Obstacle[]> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const found = await Promise.all([
    openOrders(container, pair),
    openSettlements(ledger, pair.from_id),
    unsettled(ledger, pair.from_id),
    unposted(container, pair.from_id),
    standings(container, pair),
    promotions(container, pair.from_id),
  ]);
  return found.flat();
}

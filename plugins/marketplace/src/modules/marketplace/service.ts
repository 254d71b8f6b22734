import { MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveRows,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import { type ConsignmentState, OPEN_STATES } from "../../contract";
import { Consignment } from "./models/consignment";
import { ConsignmentEvent } from "./models/consignment-event";
import { ConsignmentLine } from "./models/consignment-line";
import { ConsignmentReturn } from "./models/consignment-return";
import { DeliveryTerms } from "./models/delivery-terms";
import { GoodsPromotion } from "./models/goods-promotion";
import { Listing } from "./models/listing";
import { ListingProposal } from "./models/listing-proposal";
import { ListingProposalEvent } from "./models/listing-proposal-event";
import { SellingPlace } from "./models/selling-place";
import { StockWatch } from "./models/stock-watch";
import {
  countedRows,
  type KindSpan,
  kindRows,
  ORDERED,
  ownSalesRows,
  type SalesFilter,
  salesRows,
  soldPieces,
  soldProducts,
} from "./sales";
import { keepTold, untoldOrders } from "./told";

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(", ");

/** Tables of what goes with an organisation's goods. */
const HANDED_OVER = ["listing", "listing_proposal", "consignment"] as const;

/** Tables that go along, and change by themselves. */
const FOLLOWING = ["stock_watch"] as const;

/** Keeps what co-operatives sell: listings and proposals of them, selling places, watched stocks, consignments. Written by workflows. */
export class MarketplaceService extends MedusaService({
  Listing,
  ListingProposal,
  ListingProposalEvent,
  SellingPlace,
  DeliveryTerms,
  StockWatch,
  GoodsPromotion,
  Consignment,
  ConsignmentLine,
  ConsignmentEvent,
  ConsignmentReturn,
}) {
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Orders of which something happened since an instant and nobody was told. */
  untoldOrders(since: Date): Promise<string[]> {
    return untoldOrders(this.#sql, since);
  }

  /** Keeps that everyone was told of an order as it was read at an instant. */
  keepTold(order_id: string, read_at: Date): Promise<void> {
    return keepTold(this.#sql, order_id, read_at);
  }

  /** Sums of consignments by organisation, by month and by whether women-led, and over them. */
  sumSales(filter: SalesFilter) {
    return salesRows(this.#sql, filter);
  }

  /** Sums of consignments by the kind that each seller was of when it was ordered from. */
  sumSalesByKind(filter: SalesFilter, spans: readonly KindSpan[]) {
    return kindRows(this.#sql, filter, spans);
  }

  /** Sums of consignments by day and by sales channel, and over them. */
  sumOwnSales(filter: SalesFilter) {
    return ownSalesRows(this.#sql, filter);
  }

  /** What was sold of each product, the most first. */
  soldProducts(filter: SalesFilter) {
    return soldProducts(this.#sql, filter);
  }

  /** Pieces sold of products; those that never were are left out. */
  async soldPieces(productIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await soldPieces(this.#sql, productIds);
    return new Map(rows.map(({ product_id, pieces }) => [product_id, pieces]));
  }

  /** How many consignments an organisation has in each state, less those that wait for their money; states without any are left out. */
  async countByState(organisationId: string): Promise<Map<ConsignmentState, number>> {
    const rows = await this.#sql.execute<{ state: ConsignmentState; count: number }>(
      `select "state", count(*)::int as count from "consignment"
       where "organisation_id" = ? and "deleted_at" is null
         and ${ORDERED} group by "state"`,
      [organisationId],
    );
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** How much an organisation has of what it sells and has sold. */
  countGoods(organisation_id: string) {
    return countRows(this.#sql, HANDED_OVER, organisation_id);
  }

  /** Hands over goods and what was sold of them, and the place where they are kept where the receiver has none. */
  async handOver(pair: Pair): Promise<Record<string, string[]>> {
    const moved = await moveTables(this.#sql, [...HANDED_OVER, ...FOLLOWING], pair);
    moved.selling_place = await moveRows(this.#sql, "selling_place", pair, "true");
    // The rates stand in the place's shipping options too.
    if (moved.selling_place.length > 0) {
      moved.delivery_terms = await moveRows(this.#sql, "delivery_terms", pair, "true");
    }
    return moved;
  }

  /** Gives records, by table and id, to an organisation. */
  give(records: Record<string, string[]>, organisation_id: string): Promise<void> {
    const tables = [...HANDED_OVER, ...FOLLOWING, "selling_place", "delivery_terms"];
    return giveTables(this.#sql, tables, records, organisation_id);
  }

  /** Which of two organisations' goods and consignments were written after an instant, by table. */
  changedSince(pair: Pair, since: Date): Promise<string[]> {
    return tablesChangedSince(this.#sql, HANDED_OVER, pair, since);
  }

  /** Consignments of an organisation that are on their way with some of its goods. */
  async openWith(organisation_id: string, productIds: readonly string[]): Promise<number> {
    const [row] = await this.#sql.execute<{ count: number }>(
      `select count(distinct "consignment"."id")::int as "count"
         from "consignment" join "consignment_line" line on line."consignment_id" = "consignment"."id"
        where "consignment"."organisation_id" = ? and "consignment"."state" in (${OPEN})
          and "consignment"."deleted_at" is null and line."deleted_at" is null
          and line."product_id" in (select jsonb_array_elements_text(?::jsonb))`,
      [organisation_id, JSON.stringify(productIds)],
    );
    return row?.count ?? 0;
  }

  /** Numbers of orders of which both of two organisations have a consignment, the newest first, at most five. */
  async sharedOrders({ from_id, to_id }: Pair): Promise<string[]> {
    const rows = await this.#sql.execute<{ number: string }>(
      `select own."number" from "consignment" own join "consignment" other on other."order_id" = own."order_id"
        where own."organisation_id" = ? and other."organisation_id" = ?
          and own."deleted_at" is null and other."deleted_at" is null
        order by own."placed_at" desc limit 5`,
      [from_id, to_id],
    );
    return rows.map(({ number }) => number.replace(/-\d+$/, ""));
  }

  /** One page of the consignments that a sum counts. */
  pageSales(filter: SalesFilter, page: { limit: number; offset: number }) {
    return countedRows(this.#sql, filter, page);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { containing } from "@nang-gio/cooperative/read/registry-filters";
import { bankName } from "@nang-gio/payment-vietnam/banks";
import { addDays, calendarDate } from "@nang-gio/vietnam";
import { z } from "zod";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import { namedMoves } from "../read/named-moves";
import { type InSight, organisationsInSight } from "../read/organisations";
import { maskedAccount } from "../rules/masked-account";
import { settlementMovesFrom } from "../rules/settlement-moves";
import type { SellerScope } from "../seller/seller-scope";
import type {
  AdminSettlement,
  AdminSettlementRow,
  SellerSettlement,
  SettlementAccount,
  SettlementAction,
  SettlementRow,
  SettlementsQuery,
} from "../settlement-contract";
import {
  type KeptSettlement,
  keptSettlement,
  settlementNumber,
} from "../workflows/settlements/judge";

const Named = z.object({ id: z.string(), name: z.string(), name_en: z.string().nullable() });
type Named = z.infer<typeof Named>;

const ledger = (container: MedusaContainer) => container.resolve<LedgerService>(LEDGER_MODULE);

/** A settlement as every list of them shows it. */
export function settlementRow(settlement: KeptSettlement): SettlementRow {
  const { id, number, period_from, period_to, state, revision, consignments } = settlement;
  const { paid_on, transfer_reference } = settlement;
  const [opening, change] = [Number(settlement.opening), Number(settlement.change)];
  return {
    id,
    number: settlementNumber(number),
    period: { from: period_from, through: addDays(calendarDate(period_to), -1) },
    state,
    revision,
    consignments,
    opening,
    change,
    payout: Number(settlement.payout),
    closing: Math.min(opening + change, 0),
    paid_on,
    transfer_reference,
  };
}

/** The account that was kept at approval, its number masked unless the caller pays by it. */
export function settlementAccount(
  { bank_bin, account_number, holder }: KeptSettlement,
  isWhole = false,
): SettlementAccount | null {
  if (bank_bin === null || account_number === null || holder === null) return null;
  return {
    bank_name: bankName(bank_bin),
    account_number: isWhole ? account_number : maskedAccount(account_number),
    holder,
  };
}

/** One page of the settlements of a co-operative, the latest first. */
export async function findOwnSettlements(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ settlements: SettlementRow[]; balance: number; count: number }> {
  const [[settlements, count], balance] = await Promise.all([
    ledger(container).listAndCountSettlements(
      { organisation_id },
      { order: { sequence: "DESC" }, take: limit, skip: offset },
    ),
    ledger(container).balanceOf(organisation_id),
  ]);
  return { settlements: settlements.map(settlementRow), balance, count };
}

/** A settlement of a co-operative by id. @throws Problem `marketplace.settlement_unknown`, also another's. */
export async function ownSettlement(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  id: string,
): Promise<KeptSettlement> {
  const settlement = await keptSettlement(container, id);
  if (settlement.organisation_id !== organisation_id) {
    throw new Problem("not_found", "marketplace.settlement_unknown");
  }
  return settlement;
}

/** A settlement of a co-operative with what it is the sum of. @throws Problem as {@link ownSettlement} */
export async function readOwnSettlement(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<SellerSettlement> {
  const settlement = await ownSettlement(container, scope, id);
  return {
    ...settlementRow(settlement),
    sums: await ledger(container).sumsOf(id),
    account: settlementAccount(settlement),
  };
}

/** One page of the settlements within the communes in sight, the latest period first, most to pay first. */
export async function findSettlements(
  container: MedusaContainer,
  { state, payable, q, limit, offset }: SettlementsQuery,
  inSight: InSight,
): Promise<{ settlements: AdminSettlementRow[]; count: number }> {
  const pattern = q && containing(q);
  const narrowed =
    pattern || inSight
      ? await organisationsInSight(container, Named, inSight, pattern ? { folded: pattern } : {})
      : undefined;
  const [settlements, count] = await ledger(container).listAndCountSettlements(
    {
      ...(state ? { state } : {}),
      ...(payable ? { payout: { $gt: 0 } } : {}),
      ...(narrowed ? { organisation_id: [...narrowed.keys()] } : {}),
    },
    {
      order: { period_to: "DESC", payout: "DESC", number: "ASC" },
      take: limit,
      skip: offset,
    },
  );
  const ids = [...new Set(settlements.map(({ organisation_id }) => organisation_id))];
  const named = narrowed ?? (await organisationsInSight(container, Named, null, { id: ids }));
  return {
    settlements: settlements.map((one) => ({
      ...settlementRow(one),
      cooperative: named.get(one.organisation_id) ?? unnamed(one.organisation_id),
    })),
    count,
  };
}

const unnamed = (id: string): Named => ({ id, name: id, name_en: null });

/**
 * A settlement within the communes in sight, and whose it is.
 * @throws Problem `marketplace.settlement_unknown`, also out of sight.
 */
export async function settlementInSight(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<{ settlement: KeptSettlement; cooperative: Named }> {
  const settlement = await keptSettlement(container, id);
  const { organisation_id } = settlement;
  const named = await organisationsInSight(container, Named, inSight, { id: [organisation_id] });
  const cooperative = named.get(organisation_id);
  if (!cooperative) throw new Problem("not_found", "marketplace.settlement_unknown");
  return { settlement, cooperative };
}

async function historyOf(container: MedusaContainer, settlement_id: string) {
  const events = await ledger(container).listSettlementEvents(
    { settlement_id },
    { order: { created_at: "ASC" }, take: null },
  );
  return namedMoves(container, events);
}

/**
 * A settlement as staff see it.
 * @param may whether the caller may do an action; who may pay sees the account's number
 * @throws Problem as {@link settlementInSight}
 */
export async function readSettlement(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
  may: (action: SettlementAction) => boolean,
): Promise<AdminSettlement> {
  const { settlement, cooperative } = await settlementInSight(container, id, inSight);
  const [sums, history] = await Promise.all([
    ledger(container).sumsOf(id),
    historyOf(container, id),
  ]);
  const row = settlementRow(settlement);
  const actions = settlementMovesFrom(row.state, row.payout).filter(may);
  return {
    ...row,
    cooperative,
    sums,
    account: settlementAccount(settlement, may("pay")),
    history,
    actions,
    transferable: actions.includes("pay"),
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { findPeople, Problem } from "@nang-gio/access/problem";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import { SETTLEMENT_MOVES } from "../../rules/settlement-moves";
import type { SettlementAction } from "../../settlement-contract";

/** A settlement as it is kept. */
export type KeptSettlement = Awaited<ReturnType<LedgerService["listSettlements"]>>[number];

/** @throws Problem `marketplace.settlement_unknown` */
export async function keptSettlement(
  container: MedusaContainer,
  id: string,
): Promise<KeptSettlement> {
  const [settlement] = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listSettlements({ id: [id] }, { take: 1 });
  if (!settlement) throw new Problem("not_found", "marketplace.settlement_unknown");
  return settlement;
}

async function lastEvent(container: MedusaContainer, id: string) {
  const [event] = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listSettlementEvents({ settlement_id: id }, { order: { created_at: "DESC" }, take: 1 });
  return event;
}

/** Who asks for a move, and what they saw. */
export interface Asked {
  id: string;
  seen: number;
  actor_id: string;
}

/**
 * Says of a move that found the settlement otherwise than it was seen whether it is this officer's own, pressed again.
 * @throws Problem conflict that says how the settlement stands now, and by whom.
 */
export async function assertOwnMove(
  container: MedusaContainer,
  action: SettlementAction,
  { id, seen, actor_id }: Asked,
  isSame: (settlement: KeptSettlement) => boolean = () => true,
): Promise<void> {
  const [settlement, event] = await Promise.all([
    keptSettlement(container, id),
    lastEvent(container, id),
  ]);
  const { state, revision } = settlement;
  const own = event?.actor_id === actor_id && revision === seen + 1;
  if (own && state === SETTLEMENT_MOVES[action].to && isSame(settlement)) return;
  // A draft that nobody reopened has only taken in late entries: that is nobody's doing.
  const isMoved = state !== "draft" || Boolean(event?.reason);
  const by = isMoved && event?.actor_id ? [event.actor_id] : [];
  const person = (await findPeople(container, by)).get(by[0] ?? "")?.name;
  const code = person
    ? `marketplace.settlement_is_${state}_by`
    : `marketplace.settlement_is_${state}`;
  throw new Problem("conflict", code, {
    field: "seen",
    params: {
      number: settlementNumber(settlement.number),
      person: person ?? "",
      reference: settlement.transfer_reference ?? "",
    },
  });
}

/** A settlement's number as it stands on statements and transfers. */
export function settlementNumber(number: number): string {
  return `QT${String(number).padStart(6, "0")}`;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { Handover } from "@nang-gio/cooperative/succession/holders";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import type { Standing } from "../standing-contract";

/** What became of a duplicate's people and standing. */
export interface MovedPeople {
  records: Record<string, string[]>;
  /** Memberships that ended, as their people are members of the other already. */
  ended: string[];
  /** The standing of the duplicate that was closed. */
  closed: {
    id: string;
    state: Standing;
    reason: string | null;
    since: string;
    event: string;
  } | null;
  /** A standing that came from the duplicate and was not confirmed. */
  confirmed: string | null;
}

const seller = (container: MedusaContainer) => container.resolve<SellerService>(SELLER_MODULE);

/** Hands the people of a duplicate over; it sells no more. */
export async function handPeopleOver(
  container: MedusaContainer,
  { from_id, to_id, actor_id }: Handover,
): Promise<MovedPeople> {
  const service = seller(container);
  const records = await service.handOver({ from_id, to_id });
  const left = await service.listSellerMemberships(
    { organisation_id: from_id, to: null },
    { select: ["id"], take: null },
  );
  const ended = left.map(({ id }) => id);
  await service.updateSellerMemberships(ended.map((id) => ({ id, to: new Date() })));
  const [standing] = await service.listSellingStandings({ organisation_id: from_id }, { take: 1 });
  const [came] = await service.listSellingStandings(
    { id: records.selling_standing ?? [], confirmed: false },
    { take: 1 },
  );
  if (came) await service.updateSellingStandings({ id: came.id, confirmed: true });
  const moved = { records, ended, confirmed: came?.id ?? null };
  if (!standing || standing.state === "closed") return { ...moved, closed: null };
  const { id, state, reason, since } = standing;
  await service.updateSellingStandings({ id, state: "closed", since: new Date() });
  const event = await service.createSellingStandingEvents({
    standing_id: id,
    state: "closed",
    actor_id,
  });
  const closed = { id, state, reason, since: since.toISOString(), event: event.id };
  return { ...moved, closed };
}

/** Hands people and standing back as they were. */
export async function handPeopleBack(
  container: MedusaContainer,
  { from_id }: Handover,
  { records, ended, closed, confirmed }: MovedPeople,
): Promise<void> {
  const service = seller(container);
  await service.give(records, from_id);
  await service.updateSellerMemberships(ended.map((id) => ({ id, to: null })));
  if (confirmed) await service.updateSellingStandings({ id: confirmed, confirmed: false });
  if (!closed) return;
  const { id, state, reason, since, event } = closed;
  await service.updateSellingStandings({ id, state, reason, since: new Date(since) });
  await service.deleteSellingStandingEvents(event);
}

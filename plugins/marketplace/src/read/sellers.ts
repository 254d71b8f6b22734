import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";
import { containing } from "@nang-gio/cooperative/read/registry-filters";
import { findCommune } from "@nang-gio/vietnam/places";
import { z } from "zod";
import {
  type AdminSeller,
  type AdminSellerRow,
  OPEN_STATES,
  type SellersQuery,
  type StandingAction,
} from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { standingMovesFrom } from "../rules/standing-moves";
import { countGoods } from "./count-goods";
import { missingPapersOf } from "./legal-papers";
import { membersOf, openInvitations } from "./members";
import { namedMoves } from "./named-moves";
import { type InSight, organisationsInSight } from "./organisations";

const Organisation = z.object({
  id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  kind: z.enum(ORGANISATION_KINDS),
  registration_number: z.string().nullable(),
  sector: z.string(),
  commune_code: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
});
type Organisation = z.infer<typeof Organisation>;

const seller = (container: MedusaContainer) => container.resolve<SellerService>(SELLER_MODULE);

type Standing = Awaited<ReturnType<SellerService["listSellingStandings"]>>[number];

function rowOf(
  { state, reason, since }: Pick<Standing, "state" | "reason" | "since">,
  { id, name, name_en, kind, commune_code }: Organisation,
): AdminSellerRow {
  const commune_name = findCommune(commune_code)?.name ?? commune_code;
  return { id, name, name_en, kind, commune_name, state, reason, since: since.toISOString() };
}

/** One page of the co-operatives that sell or ask to, within the communes in sight. */
export async function findSellers(
  container: MedusaContainer,
  { state, q, limit, offset }: SellersQuery,
  inSight: InSight,
): Promise<{ sellers: AdminSellerRow[]; count: number }> {
  const pattern = q && containing(q);
  const narrowed =
    (pattern || inSight) &&
    (await organisationsInSight(
      container,
      Organisation,
      inSight,
      pattern ? { $or: [{ folded: pattern }, { registration_number: pattern }] } : {},
    ));
  const [standings, count] = await seller(container).listAndCountSellingStandings(
    {
      ...(state ? { state } : {}),
      ...(narrowed ? { organisation_id: [...narrowed.keys()] } : {}),
    },
    {
      take: limit,
      skip: offset,
      order: { since: state === "applied" ? "ASC" : "DESC", id: "ASC" },
    },
  );
  const ids = standings.map(({ organisation_id }) => organisation_id);
  const organisations =
    narrowed || (await organisationsInSight(container, Organisation, null, { id: ids }));
  const sellers = standings.flatMap((standing) => {
    const organisation = organisations.get(standing.organisation_id);
    return organisation ? [rowOf(standing, organisation)] : [];
  });
  return { sellers, count };
}

function historyOf(container: MedusaContainer, { events }: Standing) {
  return namedMoves(
    container,
    events.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime()),
  );
}

async function openConsignments(container: MedusaContainer, organisationId: string) {
  const states = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .countByState(organisationId);
  return OPEN_STATES.reduce((sum, state) => sum + (states.get(state) ?? 0), 0);
}

/**
 * A co-operative that sells, or asks to, with its people and its history.
 * @param may whether the caller may do an action
 * @throws Problem `marketplace.standing_unknown`, also when it lies outside the communes in sight.
 */
export async function readSeller(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
  may: (action: StandingAction) => boolean,
): Promise<AdminSeller> {
  const [[standing], organisations] = await Promise.all([
    seller(container).listSellingStandings(
      { organisation_id: id },
      { relations: ["events"], take: 1 },
    ),
    organisationsInSight(container, Organisation, inSight, { id: [id] }),
  ]);
  const organisation = organisations.get(id);
  if (!standing || !organisation) {
    throw new Problem("not_found", "marketplace.standing_unknown");
  }
  const [missing_papers, members, invitations, history, goods, open_consignments] =
    await Promise.all([
      missingPapersOf(container, id),
      membersOf(container, id),
      openInvitations(container, id),
      historyOf(container, standing),
      countGoods(container, id),
      openConsignments(container, id),
    ]);
  const { registration_number, sector, phone, email, address } = organisation;
  return {
    ...rowOf(standing, organisation),
    ...{ registration_number, sector, phone, email, address },
    missing_papers,
    members: members.map(({ account_id: _account, ...member }) => member),
    invitations,
    goods,
    open_consignments,
    history,
    actions: standingMovesFrom(standing.state).filter(may),
  };
}

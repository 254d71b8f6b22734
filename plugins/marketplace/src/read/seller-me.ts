import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { countUnread } from "@nang-gio/notices/inbox";
import { z } from "zod";
import { CLAIM_STATES, type SellerMe, type SellerMembershipView, STANDINGS } from "../contract";
import { WAITING } from "../conversations/find-conversations";
import type { SellerPerson } from "../seller/seller-scope";

const Known = z.object({
  organisations: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      name_en: z.string().nullable(),
      standing: z.enum(STANDINGS).nullable(),
      standing_reason: z.string().nullable(),
    }),
  ),
  waiting: z.number(),
  claims: z.array(
    z.object({
      cooperative_name: z.string(),
      state: z.enum(CLAIM_STATES),
      reason: z.string().nullable(),
    }),
  ),
});

/** Takes the organisation that they work for, the ids of all theirs as JSON, and the person's. */
const KNOWN = `
  select (select count(*)::int from conversation
           where organisation_id = ? and ${WAITING} and last_at is not null and deleted_at is null) as waiting,
         (select coalesce(json_agg(own), '[]') from (
            select organisation.id, organisation.handle, organisation.name, organisation.name_en,
                   standing.state as standing, standing.reason as standing_reason
              from organisation
              left join selling_standing standing
                on standing.organisation_id = organisation.id and standing.deleted_at is null
             where organisation.id in (select jsonb_array_elements_text(?::jsonb)) and organisation.deleted_at is null
         ) own) as organisations,
         (select coalesce(json_agg(asked), '[]') from (
            select organisation.name as cooperative_name, claim.state, claim.reason
              from seller_claim claim
              join organisation on organisation.id = claim.organisation_id and organisation.deleted_at is null
             where claim.account_id = ? and claim.state <> 'granted' and claim.deleted_at is null
             order by claim.id
         ) asked) as claims`;

async function known(
  container: MedusaContainer,
  { id, memberships }: SellerPerson,
  workplaceId: string,
) {
  const ids = memberships.map(({ organisation_id }) => organisation_id);
  const [found] = await readRows(container, Known, KNOWN, [
    ...[workplaceId, JSON.stringify(ids), id],
  ]);
  return found ?? { organisations: [], claims: [], waiting: 0 };
}

/**
 * What a person sees of themselves: the co-operatives that they belong to, and the one that they work for now. Every page
 * of the workspace stands on it, so that it is two questions, asked at once.
 */
export async function readSellerMe(
  container: MedusaContainer,
  person: SellerPerson,
  workplaceId: string | undefined,
): Promise<SellerMe> {
  const { id, name, phone, email } = person;
  const [{ organisations, claims, waiting }, unread] = await Promise.all([
    known(container, person, workplaceId ?? ""),
    workplaceId ? countUnread(container, { owner_id: id, place_id: workplaceId }) : 0,
  ]);
  const organisationOf = new Map(organisations.map((one) => [one.id, one]));
  const memberships = person.memberships.flatMap(({ organisation_id, role, from }) => {
    const organisation = organisationOf.get(organisation_id);
    if (!organisation) return [];
    const { standing, standing_reason: _reason, ...cooperative } = organisation;
    const since = from.toISOString();
    const membership: SellerMembershipView = { cooperative, role, since, standing };
    return [membership];
  });
  const current = memberships.find(({ cooperative }) => cooperative.id === workplaceId);
  const standing_reason = organisationOf.get(workplaceId ?? "")?.standing_reason ?? null;
  return {
    person: { id, name, phone, email },
    memberships,
    claims,
    workplace: current ? { ...current, standing_reason, unread, waiting } : null,
  };
}

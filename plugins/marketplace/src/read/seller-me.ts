import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { countUnread } from "@nang-gio/notices/inbox";
import { z } from "zod";
import type { SellerMe, SellerMembershipView, SellerWorkplace } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import type { SellerPerson } from "../seller/seller-scope";
import { claimsOf } from "./claims";

const Organisations = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
  }),
);

async function organisationsOf(container: MedusaContainer, { memberships }: SellerPerson) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "handle", "name", "name_en"],
    filters: { id: memberships.map(({ organisation_id }) => organisation_id) },
  });
  return new Map(Organisations.parse(data).map((one) => [one.id, one]));
}

async function workplaceOf(
  container: MedusaContainer,
  personId: string,
  membership: SellerMembershipView,
  standing_reason: string | null,
): Promise<SellerWorkplace> {
  const inbox = { owner_id: personId, place_id: membership.cooperative.id };
  return { ...membership, standing_reason, unread: await countUnread(container, inbox) };
}

/**
 * What a person sees of themselves: the co-operatives that they belong to, and the one that they work for now.
 */
export async function readSellerMe(
  container: MedusaContainer,
  person: SellerPerson,
  workplaceId: string | undefined,
): Promise<SellerMe> {
  const organisations = await organisationsOf(container, person);
  const standings = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellingStandings({ organisation_id: [...organisations.keys()] }, { take: null });
  const standingOf = new Map(standings.map((one) => [one.organisation_id, one]));
  const memberships = person.memberships.flatMap(({ organisation_id, role, from }) => {
    const organisation = organisations.get(organisation_id);
    if (!organisation) return [];
    const { id, handle, name, name_en } = organisation;
    const membership: SellerMembershipView = {
      cooperative: { id, handle, name, name_en },
      role,
      since: from.toISOString(),
      standing: standingOf.get(id)?.state ?? null,
    };
    return [membership];
  });
  const { id, name, phone, email } = person;
  const current = memberships.find(({ cooperative }) => cooperative.id === workplaceId);
  const [claims, workplace] = await Promise.all([
    claimsOf(container, id),
    current
      ? workplaceOf(container, id, current, standingOf.get(current.cooperative.id)?.reason ?? null)
      : null,
  ]);
  return { person: { id, name, phone, email }, memberships, claims, workplace };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { countUnread } from "@nang-gio/notices/inbox";
import { z } from "zod";
import type { OpenState, SellerMe, SellerMembershipView, SellerWorkplace } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { sellerChecklist } from "../rules/seller-checklist";
import type { SellerPerson } from "../seller/seller-scope";
import { claimsOf } from "./claims";
import { countGoods } from "./count-goods";
import { payoutAccount } from "./seller-payout";

const Organisations = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    story: z.string().nullable(),
    certificates: z.array(z.object({ state: z.string() })),
  }),
);
type Organisation = z.infer<typeof Organisations>[number];

async function organisationsOf(container: MedusaContainer, { memberships }: SellerPerson) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: [
      ...["id", "handle", "name", "name_en", "phone", "address", "story"],
      "certificates.state",
    ],
    filters: { id: memberships.map(({ organisation_id }) => organisation_id) },
  });
  return new Map(Organisations.parse(data).map((one) => [one.id, one]));
}

async function countDeliveries(container: MedusaContainer, organisation_id: string) {
  const [place] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id }, { take: 1 });
  if (!place) return 0;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: place.shipping_profile_id },
  });
  return data.length;
}

async function workplaceOf(
  container: MedusaContainer,
  personId: string,
  membership: SellerMembershipView,
  standing_reason: string | null,
  { id, phone, address, story, certificates }: Organisation,
): Promise<SellerWorkplace> {
  const [goods, deliveries, payout, states, unread] = await Promise.all([
    countGoods(container, id),
    countDeliveries(container, id),
    payoutAccount(container, id),
    container.resolve<MarketplaceService>(MARKETPLACE_MODULE).countByState(id),
    countUnread(container, { owner_id: personId, place_id: id }),
  ]);
  const waiting = (state: OpenState) => states.get(state) ?? 0;
  return {
    ...membership,
    standing_reason,
    checklist: sellerChecklist({
      standing: membership.standing,
      ...{ phone, address, story },
      products: goods.total,
      published: goods.published,
      certificates: certificates.filter(({ state }) => state !== "draft").length,
      deliveries,
      payout: payout !== null,
    }),
    open: {
      placed: waiting("placed"),
      accepted: waiting("accepted"),
      packed: waiting("packed"),
      shipped: waiting("shipped"),
    },
    unread,
  };
}

/**
 * What a person sees of themselves: the co-operatives that they belong to, and the one that they work for now with
 * what is left to do there.
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
  const organisation = organisations.get(workplaceId ?? "");
  const [claims, workplace] = await Promise.all([
    claimsOf(container, id),
    current && organisation
      ? workplaceOf(
          container,
          id,
          current,
          standingOf.get(organisation.id)?.reason ?? null,
          organisation,
        )
      : null,
  ]);
  return { person: { id, name, phone, email }, memberships, claims, workplace };
}

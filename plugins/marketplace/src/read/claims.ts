import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { findCommune } from "@nang-gio/vietnam/places";
import { z } from "zod";
import type { AdminClaim, ClaimsQuery } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { type InSight, organisationsInSight } from "./organisations";

const Organisation = z.object({
  id: z.string(),
  name: z.string(),
  registration_number: z.string().nullable(),
  commune_code: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

const sellers = (container: MedusaContainer) => container.resolve<SellerService>(SELLER_MODULE);

async function ownersOf(container: MedusaContainer, organisationIds: string[]) {
  const rows = await sellers(container).listSellerMemberships(
    { organisation_id: organisationIds, role: "owner", to: null },
    { relations: ["account"], take: null },
  );
  const owners = new Map<string, string[]>();
  for (const { organisation_id, account } of rows) {
    owners.set(organisation_id, [...(owners.get(organisation_id) ?? []), account.name]);
  }
  return owners;
}

type Filters = { state: ClaimsQuery["state"] } | { id: string[] };

async function claimsWhere(container: MedusaContainer, filters: Filters, inSight: InSight) {
  const claims = await sellers(container).listSellerClaims(filters, {
    relations: ["account"],
    order: { created_at: "ASC", id: "ASC" },
    take: null,
  });
  const ids = [...new Set(claims.map(({ organisation_id }) => organisation_id))];
  const [organisations, owners] = await Promise.all([
    organisationsInSight(container, Organisation, inSight, { id: ids }),
    ownersOf(container, ids),
  ]);
  return claims.flatMap(({ id, state, reason, created_at, account, organisation_id }) => {
    const organisation = organisations.get(organisation_id);
    if (!organisation) return [];
    const { name, phone, email } = account;
    const { commune_code, ...known } = organisation;
    const claim: AdminClaim = {
      id,
      state,
      reason,
      at: created_at.toISOString(),
      person: { name, phone, email },
      cooperative: {
        ...known,
        commune_name: findCommune(commune_code)?.name ?? commune_code,
        owners: owners.get(organisation_id) ?? [],
      },
    };
    return [claim];
  });
}

/** One page of people's claims to co-operatives in the communes in sight, the oldest first. */
export async function findClaims(
  container: MedusaContainer,
  { state, limit, offset }: ClaimsQuery,
  inSight: InSight,
): Promise<{ claims: AdminClaim[]; count: number }> {
  const all = await claimsWhere(container, { state }, inSight);
  return { claims: all.slice(offset, offset + limit), count: all.length };
}

/** One claim. @throws Problem `marketplace.claim_unknown`, also out of sight. */
export async function readClaim(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<AdminClaim> {
  const [claim] = await claimsWhere(container, { id: [id] }, inSight);
  if (!claim) throw new Problem("not_found", "marketplace.claim_unknown");
  return claim;
}

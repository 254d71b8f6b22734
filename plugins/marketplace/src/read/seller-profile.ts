import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";
import { completenessOf } from "@nang-gio/cooperative/read/completeness";
import { findCommune } from "@nang-gio/vietnam/places";
import { z } from "zod";
import type { SellerProfile } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";
import type { SellerScope } from "../seller/seller-scope";
import { interestOf } from "../shopper/interest";

const Organisation = z.object({
  handle: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string(),
  registration_number: z.string().nullable(),
  sector: z.string(),
  commune_code: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  story: z.string().nullable(),
  story_en: z.string().nullable(),
});

/** The organisation that a seller works for, with what an upsert of it needs. */
export async function ownOrganisation(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
): Promise<z.infer<typeof Organisation>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: Object.keys(Organisation.shape),
    filters: { id: [organisation_id] },
  });
  if (!data[0]) throw new Problem("not_found", "access.not_found");
  return Organisation.parse(data[0]);
}

/** What a co-operative says of itself, and what the register says. */
export async function readProfile(
  container: MedusaContainer,
  scope: SellerScope,
): Promise<SellerProfile> {
  const found = await ownOrganisation(container, scope);
  const { name, kind, registration_number, commune_code } = found;
  const { phone, email, address, story, story_en } = found;
  const commune_name = findCommune(commune_code)?.name ?? commune_code;
  return {
    ...{ phone, email, address, story, story_en },
    registered: { name, kind, registration_number, commune_name },
    followers: await interestOf(container).countFollowers(scope.organisation_id),
    completeness: await completenessOf(container, scope.organisation_id),
    may_change: sellerPolicies.judge(scope.role, "POST", "/seller/profile") === "allowed",
  };
}

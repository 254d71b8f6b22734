import { ORGANISATION_KINDS, type OrganisationKind } from "@nang-gio/cooperative/contract";
import { z } from "zod";
import { Phone } from "./phone";
import { LEAST_PASSWORD } from "./seller-contract";
import { words } from "./words";

/** Kinds of organisation that have a tax or registration number; groups by contract may have none. */
const NUMBERED: readonly OrganisationKind[] = ["cooperative", "cooperative_union"];

/** A tax or registration number without the blanks, points and dashes that people write between its digits. */
const RegistrationNumber = z
  .string()
  .transform((text) => text.replace(/[\s.]/g, "").toUpperCase())
  .pipe(z.string().regex(/^[\dA-ZĐ/-]{5,30}$/));

/** What a person says of themselves. */
export const PersonFields = {
  name: words(2, 80),
  phone: Phone.optional(),
  email: z.email().max(120).toLowerCase().optional(),
  password: z.string().min(LEAST_PASSWORD).max(200),
};

/**
 * `POST /store/seller-applications`: a person asks to sell for a co-operative. Where the register knows the
 * co-operative, they ask to be let in. Answered `{application}`.
 */
export const ApplyToSell = z
  .strictObject({
    ...PersonFields,
    kind: z.enum(ORGANISATION_KINDS),
    cooperative_name: words(3, 200),
    registration_number: RegistrationNumber.optional(),
    commune_code: z.string().max(10),
    sector: words(2, 200),
    /** That they speak for the co-operative, and that the market may keep what they told. */
    consent: z.literal(true),
  })
  .refine(({ phone, email }) => phone ?? email, {
    path: ["phone"],
    params: { code: "marketplace.reachable" },
    when: () => true,
  })
  .refine(({ kind, registration_number }) => registration_number || !NUMBERED.includes(kind), {
    path: ["registration_number"],
    params: { code: "access.request.required" },
    when: () => true,
  });
export type ApplyToSell = z.infer<typeof ApplyToSell>;

/** What became of an application when it was sent. */
export interface ApplicationAnswer {
  /** `new`: the co-operative waits to be approved; `claim`: the person waits to be let into one that is known. */
  kind: "new" | "claim";
  cooperative_name: string;
}

/** States of a person's claim to a co-operative that the register knows. */
export const CLAIM_STATES = ["open", "granted", "refused"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** A claim as who made it sees it. */
export interface SellerClaimView {
  cooperative_name: string;
  state: ClaimState;
  reason: string | null;
}

/** `GET /admin/seller-claims`, answered `{claims, count, limit, offset}`: those that wait, the oldest first. */
export const ClaimsQuery = z.strictObject({
  state: z.enum(CLAIM_STATES).default("open"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type ClaimsQuery = z.infer<typeof ClaimsQuery>;

/** `POST /admin/seller-claims/:id/refuse`. */
export const RefuseClaim = z.strictObject({ reason: words(3, 500) });

/** A claim as staff decide on it. */
export interface AdminClaim {
  id: string;
  state: ClaimState;
  reason: string | null;
  at: string;
  person: { name: string; phone: string | null; email: string | null };
  cooperative: {
    id: string;
    name: string;
    registration_number: string | null;
    commune_name: string;
    /** Phone and e-mail in the register: to ask there whether the person is who they say. */
    phone: string | null;
    email: string | null;
    owners: string[];
  };
}

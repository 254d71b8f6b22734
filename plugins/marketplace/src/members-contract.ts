import { z } from "zod";
import { PersonFields } from "./application-contract";
import { Phone } from "./phone";
import { SELLER_ROLES, type SellerRole } from "./seller-contract";

/** Days for which an invitation can be taken. */
export const INVITATION_DAYS = 7;

const named = { cooperative_id: z.string().max(100).optional() };

const invited = {
  name: PersonFields.name,
  role: z.enum(SELLER_ROLES),
  phone: Phone.optional(),
  email: PersonFields.email,
};

/** `POST /seller/invitations`, answered `{invitation, link}`: the link is told once. */
export const InviteMember = z.strictObject({ ...named, ...invited });
/** `POST /admin/sellers/:id/invitations`, answered alike. */
export const InviteSeller = z.strictObject(invited);
export type InviteSeller = z.infer<typeof InviteSeller>;

/** `POST /seller/members/:id/role`: another role. */
export const ChangeMember = z.strictObject({ ...named, role: z.enum(SELLER_ROLES) });
/** Body of a `DELETE` or `POST` that takes nothing but the co-operative. */
export const OnlyNamed = z.strictObject(named);

/** `POST /admin/sellers`: opens an organisation of the register for selling, answered `{seller}`. */
export const OpenSeller = z.strictObject({ organisation_id: z.string().min(1).max(100) });
export type OpenSeller = z.infer<typeof OpenSeller>;

/** Somebody who works for a co-operative; the id is the membership's. */
export interface SellerMember {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  role: SellerRole;
  since: string;
  /** Whether it is the caller. */
  self: boolean;
}

/** An invitation that nobody has taken yet. */
export interface SellerInvitation {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  role: SellerRole;
  expires_at: string;
}

/** `GET /seller/members`. */
export interface SellerMembers {
  members: SellerMember[];
  invitations: SellerInvitation[];
}

/** An invitation just made, with the address at which it is taken. */
export interface MadeInvitation {
  invitation: SellerInvitation;
  link: string;
}

const secret = z.string().min(20).max(100);

/** `POST /store/seller-invitations`: what an invitation is to, by its secret; answered `{invitation}`. */
export const LookAtInvitation = z.strictObject({ secret });
export type LookAtInvitation = z.infer<typeof LookAtInvitation>;

/** An invitation as who holds its link sees it. */
export interface InvitationView extends Omit<SellerInvitation, "id"> {
  cooperative_name: string;
}

/**
 * `POST /store/seller-invitations/accept`: takes an invitation and makes an account. Whoever is signed in as a
 * seller sends the secret alone, and takes it as themselves. Answered `{cooperative_id}`.
 */
export const AcceptInvitation = z
  .strictObject({ secret, ...PersonFields, consent: z.literal(true) })
  .refine(({ phone, email }) => phone ?? email, {
    path: ["phone"],
    params: { code: "marketplace.reachable" },
    when: () => true,
  });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

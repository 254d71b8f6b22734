import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import { z } from "zod";
import type { LegalPart } from "./legal-papers-contract";
import type { SellerInvitation, SellerMember } from "./members-contract";
import { words } from "./words";

/** Whether an organisation may sell (its selling state). Goods are in the shop while it is approved only. */
export const STANDINGS = ["applied", "approved", "refused", "suspended", "closed"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What staff do with a standing. */
export const STANDING_ACTIONS = ["approve", "refuse", "suspend", "reactivate", "close"] as const;
export type StandingAction = (typeof STANDING_ACTIONS)[number];

const reason = words(3, 500);

/** The standing that the officer saw when they pressed: where it has changed since, nothing is done. */
const seen = z.enum(STANDINGS);

/** `POST /admin/sellers/:id/{approve,reactivate}`, answered `{seller}`. */
const Give = z.strictObject({ seen });
/** `POST /admin/sellers/:id/{refuse,suspend,close}`: what takes something away is told why. */
const Take = z.strictObject({ seen, reason });

/** Body of `POST /admin/sellers/:id/<action>`. */
export const STANDING_BODIES = {
  approve: Give,
  refuse: Take,
  suspend: Take,
  reactivate: Give,
  close: Take,
} as const satisfies Record<StandingAction, z.ZodType>;
export type MoveStandingBody = z.infer<typeof Give> & Partial<z.infer<typeof Take>>;

/**
 * `GET /admin/sellers`, answered `{sellers, count, limit, offset}`: applications in the order in which they came,
 * else those that moved last first.
 */
export const SellersQuery = z.strictObject({
  state: z.enum(STANDINGS).optional(),
  q: z.string().trim().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellersQuery = z.infer<typeof SellersQuery>;

/** A co-operative that sells, or asks to, in the staff's list; the id is the organisation's. */
export interface AdminSellerRow {
  id: string;
  name: string;
  name_en: string | null;
  kind: OrganisationKind;
  commune_name: string;
  state: Standing;
  reason: string | null;
  /** Since when it is in this state, ISO. */
  since: string;
}

/** `GET /admin/sellers/:id`, answered `{seller}`. */
export interface AdminSeller extends AdminSellerRow {
  registration_number: string | null;
  sector: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  /** What it has not told of its papers and who represents it. */
  missing_papers: LegalPart[];
  members: Array<Omit<SellerMember, "self">>;
  invitations: SellerInvitation[];
  /** Goods in all, and those that are on sale, or would be were it approved. */
  goods: { total: number; published: number };
  /** Consignments that are still to be delivered, whatever its standing. */
  open_consignments: number;
  /** Oldest first. */
  history: Array<{ state: Standing; at: string; by: string | null; reason: string | null }>;
  /** What the caller may do now. */
  actions: StandingAction[];
}

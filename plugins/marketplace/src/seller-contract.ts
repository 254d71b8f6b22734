import { z } from "zod";
import type { SellerClaimView } from "./application-contract";
import { Phone } from "./phone";
import type { OpenState } from "./seller-consignments-contract";
import type { Standing } from "./standing-contract";

/** What a person may be for a co-operative in the workspace. */
export const SELLER_ROLES = ["owner", "manager", "fulfilment", "bookkeeper"] as const;
export type SellerRole = (typeof SELLER_ROLES)[number];

/** Who keeps what the co-operative shows and tells: its goods, papers, people and terms. */
export const KEEPERS: readonly SellerRole[] = ["owner", "manager"];

/** Who handles the goods and answers for them; the books are kept by reading. */
export const HANDS: readonly SellerRole[] = ["owner", "manager", "fulfilment"];

/**
 * Header by which a request under `/seller` says for which of the caller's co-operatives it is. Who belongs to one
 * only may leave it out.
 */
export const COOPERATIVE_HEADER = "x-cooperative-id";

/**
 * Header by which a read under `/seller` asks, whatever it says, who asks: the answer then has `me` (as of
 * `GET /seller/me`) beside its own. A page so needs one request.
 */
export const WITH_ME_HEADER = "x-with-me";

/** What is left to do until goods can be sold, in the order in which it is done. */
export const CHECKLIST = [
  "profile",
  "papers",
  "product",
  "certificate",
  "shipping",
  "payout",
  "live",
] as const;
export type ChecklistStep = (typeof CHECKLIST)[number];

export interface SellerCooperative {
  id: string;
  handle: string;
  name: string;
  name_en: string | null;
}

/** One co-operative that the caller belongs to now. */
export interface SellerMembershipView {
  cooperative: SellerCooperative;
  role: SellerRole;
  /** Since when, ISO. */
  since: string;
  /** `null`: it has never asked to sell. */
  standing: Standing | null;
}

/** The co-operative that a request is for. */
export interface SellerWorkplace extends SellerMembershipView {
  /** Why it is in this standing, where it was said. */
  standing_reason: string | null;
  /** How many of the caller's notices have not been read. */
  unread: number;
  /** How many conversations wait for an answer of the co-operative's. */
  waiting: number;
}

/** `GET /seller/work`: what is left to do in the co-operative. */
export interface SellerWork {
  checklist: Array<{ step: ChecklistStep; done: boolean }>;
  /** How many consignments wait for each next step. */
  open: Record<OpenState, number>;
  /** How many wait for an answer of it, by what they wait for: `questions`, `quotations`, `returned_goods`, and what domains above register. */
  waiting: Record<string, number>;
}

/** `GET /seller/me`. */
export interface SellerMe {
  person: { id: string; name: string; phone: string | null; email: string | null };
  memberships: SellerMembershipView[];
  /** Claims to co-operatives that staff have not granted. */
  claims: SellerClaimView[];
  /** `null` where the caller belongs to none, or to several and has named none. */
  workplace: SellerWorkplace | null;
}

/** The shortest password that is taken. */
export const LEAST_PASSWORD = 10;

/** A person as `createSellerWorkflow` takes them; they sign in with phone or e-mail, one of them at least. */
export const NewSeller = z
  .object({
    name: z.string().trim().min(2).max(80),
    phone: Phone.optional(),
    email: z.email().max(120).toLowerCase().optional(),
    password: z.string().min(LEAST_PASSWORD).max(200),
    memberships: z.array(
      z.object({
        /** Handle of the organisation. */
        cooperative: z.string().min(1).max(120),
        role: z.enum(SELLER_ROLES),
      }),
    ),
  })
  .refine((seller) => seller.phone ?? seller.email, {
    path: ["phone"],
    params: { code: "access.request.required" },
  });
export type NewSeller = z.infer<typeof NewSeller>;

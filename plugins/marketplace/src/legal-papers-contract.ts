import type { Scan } from "@nang-gio/media/contract";
import { dateInVietnam, parseIsoDate } from "@nang-gio/vietnam";
import { z } from "zod";
import { words } from "./words";

/**
 * Papers by which a seller exists in law: registration of a co-operative or union, of a co-operative group, of a business
 * household; contract or decision of a group that has none.
 */
export const PAPER_KINDS = ["cooperative", "cooperative_group", "household", "founding"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Cards by which a person is known: until and since Law 26/2023/QH15 on identification. Both carry 12 digits. */
export const IDENTITY_KINDS = ["citizen_card", "identity_card"] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What a seller is known by, and may still be missing. */
export const LEGAL_PARTS = ["paper", "scan", "representative"] as const;
export type LegalPart = (typeof LEGAL_PARTS)[number];

const named = {
  cooperative_id: z.string().max(100).optional(),
  /** The revision that was seen, 0 where nothing was told: where it has changed since, nothing is done. */
  seen: z.coerce.number().int().min(0).max(1_000_000),
};

const issuedOn = z.string().refine(
  (text) => {
    const day = parseIsoDate(text);
    return day !== undefined && day <= dateInVietnam(new Date());
  },
  { params: { code: "marketplace.paper_day" } },
);

/** The place of registration of birth and 9 digits (Decree 137/2015/NĐ-CP, art. 13): 001 to 096. */
const IDENTITY_NUMBER = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/;

const PaperPart = z.strictObject({
  ...named,
  part: z.literal("paper"),
  paper_kind: z.enum(PAPER_KINDS),
  paper_number: words(2, 60),
  paper_issued_on: issuedOn,
  paper_issuer: words(3, 200),
  /** Of `POST …/legal-papers/scan`; left out the one that is there stays. */
  paper_scan_id: z.string().max(64).optional(),
});

const RepresentativePart = z.strictObject({
  ...named,
  part: z.literal("representative"),
  representative_name: words(2, 80),
  identity_kind: z.enum(IDENTITY_KINDS),
  identity_number: z
    .string()
    .transform((written) => written.replace(/[\s.-]/g, ""))
    .refine((digits) => IDENTITY_NUMBER.test(digits), {
      params: { code: "marketplace.identity_number" },
    }),
});

/**
 * `POST /seller/legal-papers` and, on a seller's behalf, `POST /admin/sellers/:id/legal-papers`: the paper, or who
 * represents the seller. Answered `{legal_papers}`.
 */
export const ChangeLegalPapers = z.discriminatedUnion("part", [PaperPart, RepresentativePart]);
export type ChangeLegalPapers = z.infer<typeof ChangeLegalPapers>;

/** Who told of the papers last: an owner, or staff on the seller's behalf. */
export type PapersTeller = "owner" | "staff";

/**
 * `GET /seller/legal-papers`, for owners, and `GET /admin/sellers/:id/legal-papers`, for officers of the seller's commune: the
 * number of the representative's card masked; for the province whole. Answered `{legal_papers}`.
 */
export interface LegalPapersView {
  /** Counts its changes; 0: nothing was told. */
  revision: number;
  /** The last change; `null` where nothing was told. */
  told: { at: string; by: PapersTeller } | null;
  paper: {
    kind: PaperKind;
    number: string;
    issued_on: string;
    issuer: string;
    scan: Scan | null;
  } | null;
  representative: { name: string; identity_kind: IdentityKind; identity_number: string } | null;
  missing: LegalPart[];
}

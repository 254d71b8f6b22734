import type { Completeness, OrganisationKind } from "@nang-gio/cooperative/contract";
import { BANKS, type Bank } from "@nang-gio/payment-vietnam/banks";
import { unaccented } from "@nang-gio/vietnam";
import { z } from "zod";
import { Phone } from "./phone";
import { OneTimeCode } from "./sign-in-contract";

const named = { cooperative_id: z.string().max(100).optional() };

const text = (most: number) =>
  z
    .string()
    .transform((written) => written.normalize("NFC").trim() || null)
    .pipe(z.string().max(most).nullable());

const blank = z.literal("").transform(() => null);

/** `POST /seller/profile`: what a co-operative says of itself; an empty field empties it. Answered `{profile}`. */
export const ChangeProfile = z.strictObject({
  ...named,
  phone: z.union([blank, Phone]).optional(),
  email: z.union([blank, z.email().max(200).toLowerCase()]).optional(),
  address: text(200).optional(),
  story: text(5000).optional(),
  story_en: text(5000).optional(),
});
export type ChangeProfile = z.infer<typeof ChangeProfile>;

/** `GET /seller/profile`, answered `{profile}`. */
export interface SellerProfile {
  phone: string | null;
  email: string | null;
  address: string | null;
  story: string | null;
  story_en: string | null;
  /** What the register says, which staff alone change. */
  registered: {
    name: string;
    kind: OrganisationKind;
    registration_number: string | null;
    commune_name: string;
  };
  /** How many shoppers follow it; who they are nobody is told. */
  followers: number;
  /** How much of what the register should know it knows, and what is missing. */
  completeness: Completeness;
  /** Whether the caller may change it. */
  may_change: boolean;
}

/**
 * `POST /seller/payout`: the account to be paid to; the owner's password and a code of their second factor go with it.
 * Answered `{account}`.
 */
export const ChangePayout = z.strictObject({
  ...named,
  bank_bin: z.string().refine((bin) => BANKS.some((bank) => bank.bin === bin)),
  account_number: z
    .string()
    .transform((written) => written.replace(/[\s.-]/g, "").toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{6,19}$/)),
  /** As the bank writes it: capitals without accents. */
  holder: z
    .string()
    .transform((written) => unaccented(written).replace(/\s+/g, " ").trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9 .,&-]{2,69}$/)),
  password: z.string().min(1).max(200),
  otp: OneTimeCode.shape.otp,
});
export type ChangePayout = z.infer<typeof ChangePayout>;

/** The account to be paid to, as it is shown: its number masked. */
export interface PayoutAccount {
  bank_name: string;
  /** `•••• 6789` */
  account_number: string;
  holder: string;
  changed_at: string;
  changed_by: string | null;
}

/** `GET /seller/payout`. */
export interface SellerPayout {
  account: PayoutAccount | null;
  banks: readonly Bank[];
  /** Whether the caller may change it. */
  may_change: boolean;
  /** Whether the caller has the second factor that this asks for. */
  second_factor: boolean;
}

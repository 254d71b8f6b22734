import { day, page, text } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  type AgreementKind,
  type AgreementState,
  EVENT_BUYER_KINDS,
  type EventBuyerKind,
} from "./vocabulary";

/** The most that one agreement may be worth, in the smallest unit of its currency. */
export const MOST_VALUE = 100_000_000_000_000;

/** `POST /admin/events/:id/buyers` and `…/buyers/:buyer_id`, answered `{buyer}`. */
export const BuyerBody = z.strictObject({
  name: text(200),
  kind: z.enum(EVENT_BUYER_KINDS),
  /** Who speaks for the firm: a business contact. */
  contact_name: text(100).nullish(),
  contact_phone: text(30).nullish(),
  contact_email: z.email().max(200).nullish(),
});
export type BuyerBody = z.infer<typeof BuyerBody>;

/** `GET /admin/events/:id/buyers` and `…/agreements`, answered `{buyers | agreements, count, limit, offset}`. */
export const EventPartsQuery = z.strictObject({ ...page });
export type EventPartsQuery = z.infer<typeof EventPartsQuery>;

/** `POST /admin/events/:id/agreements` and `…/agreements/:agreement_id`, answered `{agreement}`. */
export const AgreementBody = z.strictObject({
  organisation_id: z.string().max(100),
  buyer_id: z.string().max(100),
  kind: z.enum(AGREEMENT_KINDS),
  number: text(100),
  signed_on: day,
  /** The last day on which it holds. */
  ends_on: day.nullish(),
  /** In the smallest unit of the currency; `null` where none was agreed. */
  value: z.number().int().min(0).max(MOST_VALUE).nullish(),
  /** ISO 4217. */
  currency: z.string().trim().toUpperCase().max(3).default("VND"),
  state: z.enum(AGREEMENT_STATES).default("signed"),
});
export type AgreementBody = z.infer<typeof AgreementBody>;

/** A buyer at an event; the contact is shown to the province and to auditors only. */
export interface BuyerRow {
  id: string;
  name: string;
  kind: EventBuyerKind;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  agreements: number;
}

/** What an organisation and a buyer signed. */
export interface AgreementRow {
  id: string;
  organisation_id: string;
  organisation_name: string;
  buyer_id: string;
  buyer_name: string;
  kind: AgreementKind;
  number: string;
  signed_on: string;
  ends_on: string | null;
  /** In the smallest unit of the currency. */
  value: number | null;
  currency: string;
  state: AgreementState;
}

import { ORGANISATION_KINDS, type OrganisationKind } from "@nang-gio/cooperative/contract";
import { calendarDate, MAX_DONG } from "@nang-gio/vietnam";
import { z } from "zod";

const WHOLE_BP = 10_000;

const day = z.iso.date().transform(calendarDate);
const dongOrNone = z.number().int().min(0).max(MAX_DONG).nullable().default(null);

/** `GET /admin/commission-rules`, answered `{commission_rules, count, limit, offset}`, the latest first. */
export const CommissionRulesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});
export type CommissionRulesQuery = z.infer<typeof CommissionRulesQuery>;

/**
 * `POST /admin/commission-rules`, answered `{commission_rule}`: what the market keeps of orders from a day on, `[from,
 * to)` in Vietnam, from tomorrow at the earliest; what is `null` is open to all. Amounts in đồng, for a consignment.
 */
export const NewCommissionRule = z.strictObject({
  organisation_kind: z.enum(ORGANISATION_KINDS).nullable().default(null),
  category_handle: z.string().min(1).max(120).nullable().default(null),
  women_led: z.boolean().nullable().default(null),
  from: day,
  to: day.nullable().default(null),
  /** 1% = 100. */
  rate_bp: z.number().int().min(0).max(WHOLE_BP),
  minimum: dongOrNone,
  maximum: dongOrNone,
});
export type NewCommissionRule = z.infer<typeof NewCommissionRule>;

/** `POST /admin/commission-rules/:id/end`, answered `{commission_rule}`: from that day on it holds no more, tomorrow at the earliest. */
export const EndCommissionRule = z.strictObject({ to: day });
export type EndCommissionRule = z.infer<typeof EndCommissionRule>;

/** A rule as staff read it. */
export interface CommissionRuleView {
  id: string;
  organisation_kind: OrganisationKind | null;
  category_handle: string | null;
  women_led: boolean | null;
  from: string;
  to: string | null;
  rate_bp: number;
  minimum: number | null;
  maximum: number | null;
}

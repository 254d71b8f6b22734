import { calendarDate } from "@nang-gio/vietnam";
import { z } from "zod";

/** As what a seller pays tax. Co-operatives and their unions are legal persons and declare for themselves. */
export const TAXPAYERS = ["legal_person", "household", "individual"] as const;
export type Taxpayer = (typeof TAXPAYERS)[number];

/** `GET /admin/taxpayer-terms`, answered `{taxpayer_terms, count, limit, offset}`, the latest first. */
export const TaxpayerTermsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  cooperative_id: z.string().max(100).optional(),
  q: z.string().max(100).optional(),
});
export type TaxpayerTermsQuery = z.infer<typeof TaxpayerTermsQuery>;

/**
 * `POST /admin/taxpayer-terms`, answered `{taxpayer_term}`: as what an organisation pays tax from a day in Vietnam on; what was
 * recorded before ends on that day. What is charged already stays as it was charged.
 */
export const NewTaxpayerTerm = z.strictObject({
  cooperative_id: z.string().min(1).max(100),
  taxpayer: z.enum(TAXPAYERS),
  from: z.iso.date().transform(calendarDate),
});
export type NewTaxpayerTerm = z.infer<typeof NewTaxpayerTerm>;

/** As what an organisation pays tax, `[from, to)`. */
export interface TaxpayerTermView {
  id: string;
  cooperative: { id: string; name: string; name_en: string | null };
  taxpayer: Taxpayer;
  from: string;
  to: string | null;
}

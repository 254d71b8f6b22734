import { type AdminCertificate, CertificateBody, MarkBody } from "@nang-gio/cooperative/contract";
import { z } from "zod";

/** A body may name the co-operative that it is for. */
const named = { cooperative_id: z.string().max(100).optional() };

/** `GET /seller/certificates` and `/seller/marks`: answer `{<plural>, count, limit, offset}`. */
export const SellerPapersQuery = z.strictObject({
  ...named,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellerPapersQuery = z.infer<typeof SellerPapersQuery>;

/**
 * `POST /seller/certificates`: an OCOP certificate with its scan, to be verified by staff; a draft is only kept, and its scan
 * may follow.
 */
export const SubmitCertificate = CertificateBody.extend({
  ...named,
  draft: z.boolean().default(false),
}).refine(({ draft, scan_id }) => draft || scan_id, {
  path: ["scan_id"],
  params: { code: "access.request.required" },
});
export type SubmitCertificate = z.infer<typeof SubmitCertificate>;

/** `POST /seller/marks`: a trademark, licence, growing area or food-safety paper with its scan. */
export const SubmitMark = MarkBody.extend(named);
export type SubmitMark = z.infer<typeof SubmitMark>;

/** A certificate as the co-operative that holds it sees it. */
export type SellerCertificate = Omit<AdminCertificate, "organisation">;

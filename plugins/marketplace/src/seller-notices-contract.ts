import { z } from "zod";

/** `GET /seller/notices`, answered `{notices, count, unread, limit, offset}`, newest first. */
export const SellerNoticesQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellerNoticesQuery = z.infer<typeof SellerNoticesQuery>;

/**
 * Body of `POST /seller/notices/:id/read` and of `POST /seller/notices/read`, which marks all; both are answered
 * `{unread}`.
 */
export const ReadNotices = z.strictObject({ cooperative_id: z.string().max(100).optional() });

/** A notice in the caller's inbox of one co-operative, in the language that was asked for. */
export interface SellerNotice {
  id: string;
  /** `marketplace.consignment_new`, for example. */
  kind: string;
  at: string;
  read: boolean;
  subject: string;
  paragraphs: string[];
  /** A page of the workspace that it is about. */
  link: { label: string; path: string } | null;
}

import {
  LotBody,
  LotInput,
  type LotRow,
  type LotView,
  type PublicMark,
} from "@nang-gio/cooperative/contract";
import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";

/** A body may name the co-operative that it is for. */
const named = { cooperative_id: z.string().max(100).optional() };

/** `GET /seller/lots`: answers `{lots, count, limit, offset}` of {@link LotRow}. */
export const SellerLotsQuery = z.strictObject({
  ...named,
  state: z.enum(["active", "recalled", "revoked"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellerLotsQuery = z.infer<typeof SellerLotsQuery>;

/** `GET /admin/lots`: the same of all organisations in sight. */
export const AdminLotsQuery = SellerLotsQuery.omit({ cooperative_id: true }).extend({
  organisation_id: z.string().max(100).optional(),
});
export type AdminLotsQuery = z.infer<typeof AdminLotsQuery>;

/** `POST /seller/lots`: a lot; it is given a trace code. */
export const NewLotBody = LotBody.extend(named);
export type NewLotBody = z.infer<typeof NewLotBody>;

/** `POST /seller/lots/:id/inputs`: something more that went into it. */
export const NewLotInput = LotInput.extend(named);
export type NewLotInput = z.infer<typeof NewLotInput>;

/** `POST /seller/lots/:id/recall` and `/revoke`. */
export const EndLot = z.strictObject({ ...named, reason: z.string().trim().min(3).max(300) });
export type EndLot = z.infer<typeof EndLot>;

/** Sheets and rolls that labels are printed on; rolls by width and height in millimetres. */
export const LABEL_SIZES = ["a4-24", "roll-50x30", "roll-70x40"] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

/** `GET /seller/lots/:id/labels`: a PDF of so many labels. */
export const LabelsQuery = z.strictObject({
  ...named,
  size: z.enum(LABEL_SIZES).default("a4-24"),
  count: z.coerce.number().int().min(1).max(480).default(24),
  language: z.enum(["vi", "en"]).default("vi"),
});
export type LabelsQuery = z.infer<typeof LabelsQuery>;

/** One step forward: pieces of a lot in a consignment, and whom it went to. Personal data; never public. */
export interface LotBuyer {
  consignment_id: string;
  consignment_number: string;
  state: string;
  /** When it was ordered, ISO. */
  placed_at: string;
  recipient: string;
  phone: string;
  address: string;
  product: string;
  quantity: number;
}

/** `GET /seller/lots/:id/buyers` and `/admin/lots/:id/buyers`: answer `{buyers, count}`. */
export interface LotBuyers {
  buyers: LotBuyer[];
  count: number;
}

/** A lot of one of the organisations in sight. */
export interface AdminLot extends LotView {
  organisation: { id: string; name: string; name_en: string | null; handle: string };
}

/** `POST /seller/consignments/:id/lots`: from which lots its lines are packed; replaces what was said before. */
export const PackLots = z.strictObject({
  ...named,
  lines: z
    .array(
      z.strictObject({
        line_item_id: z.string().max(64),
        lot_id: z.string().max(64),
        quantity: z.number().int().min(1).max(100_000),
      }),
    )
    .max(400),
});
export type PackLots = z.infer<typeof PackLots>;

/** `GET /seller/consignments/:id/lots`: what was said, and the lots that can be said. */
export interface ConsignmentLots {
  lines: Array<{ line_item_id: string; lot_id: string; quantity: number }>;
  /** Active lots of each line's product, the newest first. */
  choices: Array<{ line_item_id: string; lots: LotRow[] }>;
}

/**
 * `GET /store/trace/:code`: what a consumer may look up of a lot (Circular 02/2024/TT-BKHCN: name and picture, unit
 * and address, time of production, brand and serial number, shelf life), and whether it was recalled. 404 for a code
 * that is none, 410 for one that was revoked. No buyers, no suppliers, no people.
 */
export interface Trace {
  code: string;
  state: "active" | "recalled";
  /** Why it was recalled. */
  reason: string | null;
  lot_number: string;
  produced_on: string;
  /** Last day of the shelf life. */
  use_by: string | null;
  place: string;
  growing_area: { number: string; name: string } | null;
  product: {
    title: string;
    title_en: string | null;
    /** Null where it is not on sale. */
    handle: string | null;
    picture: Picture | null;
  };
  cooperative: {
    name: string;
    name_en: string | null;
    handle: string;
    address: string;
  };
  ocop: { stars: number; certificate_number: string; issuer: string } | null;
  marks: Array<Pick<PublicMark, "kind" | "number" | "name" | "issuer">>;
}

import { page } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import type { ProductDocument } from "./contract";

// Goods that a shopper saved. Who asks says so as for all below `/store/account`.

/** Goods that an account may save. */
export const MOST_WISHES = 500;

/**
 * `POST /store/account/wishes`: saves goods by their handle, answered `{wish: {id}}`. Saved again they stay as they were, but
 * for what is asked to be told.
 */
export const SaveWish = z.strictObject({
  handle: z.string().max(120),
  /** Tell when they cost less than now, and when they are back. */
  on_price: z.literal(true).optional(),
  on_stock: z.literal(true).optional(),
});
export type SaveWish = z.infer<typeof SaveWish>;

/** `POST /store/account/wishes/:id`: what is told of them, answered `{wish: {id}}`. */
export const ChangeWish = z.strictObject({ on_price: z.boolean(), on_stock: z.boolean() });
export type ChangeWish = z.infer<typeof ChangeWish>;

/** `GET /store/account/wishes`, answered `{wishes, count, limit, offset}`, the newest first. */
export const WishesQuery = z.strictObject(page);
export type WishesQuery = z.infer<typeof WishesQuery>;

/** Goods that a shopper saved. */
export interface WishView {
  id: string;
  on_price: boolean;
  on_stock: boolean;
  /** Đồng: what they cost when they were saved, when a lower price was asked for, or last told. */
  price: number;
  title: string;
  title_en: string | null;
  /** As their card shows them; none while they are not sold. */
  product: ProductDocument | null;
}

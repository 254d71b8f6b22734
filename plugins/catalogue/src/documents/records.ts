import { OCOP_GROUPS } from "@nang-gio/cooperative/contract";
import type { OrganisationRecord as CardRecord } from "@nang-gio/cooperative/read/cooperative-card";
import { CERTIFICATE_STATES } from "@nang-gio/cooperative/rules/ocop";
import type { Picture } from "@nang-gio/media/contract";
import { calendarDate } from "@nang-gio/vietnam";
import { z } from "zod";

const amount = z.coerce.number();

/** A picture as the media plugin wrote it. */
export const PictureRecord = z.custom<Picture>(
  (value) => typeof value === "object" && value !== null && "base" in value,
);

/** A product as `query.graph` gives it with {@link PRODUCT_FIELDS}. */
export const ProductRecord = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
  sales_channels: z.array(z.object({ id: z.string() }).nullish()).nullish(),
  categories: z.array(z.object({ handle: z.string() })).nullish(),
  options: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        values: z.array(z.object({ value: z.string() })).nullish(),
      }),
    )
    .nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        sku: z.string().nullable(),
        barcode: z.string().nullable(),
        weight: amount.nullable(),
        variant_rank: z.number().nullish(),
        manage_inventory: z.boolean(),
        allow_backorder: z.boolean(),
        options: z
          .array(z.object({ option_id: z.string().nullish(), value: z.string() }))
          .nullish(),
        price_set: z.object({ id: z.string() }).nullish(),
        inventory_items: z
          .array(z.object({ inventory_item_id: z.string(), required_quantity: amount }).nullish())
          .nullish(),
      }),
    )
    .nullish(),
});
export type ProductRecord = z.infer<typeof ProductRecord>;

export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "status",
  "title",
  "subtitle",
  "description",
  "created_at",
  "updated_at",
  "sales_channels.id",
  "categories.handle",
  "options.id",
  "options.title",
  "options.values.value",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.barcode",
  "variants.weight",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.options.option_id",
  "variants.options.value",
  "variants.price_set.id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
];

export const ListingRecord = z.object({
  product_id: z.string(),
  organisation_id: z.string(),
  unit: z.string(),
  ingredients: z.string().nullable(),
  storage: z.string().nullable(),
  shelf_life_days: z.number().nullable(),
  warnings: z.string().nullable(),
  origin: z.string().nullable(),
  producer_code: z.string().nullable(),
  pictures: z.array(PictureRecord).nullable(),
});
export type ListingRecord = z.infer<typeof ListingRecord>;

/** An organisation as its card is made from it, with its stored tag. */
export type OrganisationRecord = CardRecord & { women_led: boolean };

export const OrganisationRecord = z.custom<OrganisationRecord>(
  (value) => typeof value === "object" && value !== null && "terms" in value && "labour" in value,
);

export const ORGANISATION_FIELDS = ["*", "terms.*", "labour.*"];

export const CertificateRecord = z.object({
  product_id: z.string(),
  number: z.string(),
  stars: z.number(),
  group: z.enum(OCOP_GROUPS),
  issuer: z.string(),
  issued_on: z.string().transform(calendarDate),
  state: z.enum(CERTIFICATE_STATES),
});

/** What one variant costs, in đồng, and how many pieces of it are free. */
export interface VariantOffer {
  id: string;
  title: string;
  sku: string;
  price: number;
  regular: number;
  stock: number;
}

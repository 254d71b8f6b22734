import type { KeptContent, ProposalContent } from "@nang-gio/marketplace/contract";
import { formatInteger } from "@nang-gio/vietnam";
import { wholeNumber } from "../../forms/whole-number";

/** Fields of one line or several that a form of goods has, by name. */
export const TEXT_FIELDS = [
  "title",
  "title_en",
  "subtitle",
  "subtitle_en",
  "description",
  "description_en",
  "category_handle",
  "unit",
  "option_name",
  "ingredients",
  "storage",
  "shelf_life_days",
  "warnings",
  "origin",
  "producer_code",
] as const;
export type TextFieldName = (typeof TEXT_FIELDS)[number];

const VARIANT_FIELDS = [
  "sku",
  "title",
  "barcode",
  "price",
  "sale_price",
  "stock",
  "net_weight_g",
] as const;
type VariantField = (typeof VARIANT_FIELDS)[number];

/** A variant as it stands in the form: texts, as they were typed. */
export type VariantValues = Record<VariantField, string>;

/** A form of goods as it was typed; pictures by the address of their smallest file. */
export interface GoodsValues {
  text: Record<string, string>;
  pictures: string[];
  variants: VariantValues[];
  /** SKUs of kinds in the shop that are to leave it. */
  removed: string[];
  publish_on: string;
}

export const EMPTY_VARIANT: VariantValues = {
  ...{ sku: "", title: "", barcode: "" },
  ...{ price: "", sale_price: "", stock: "", net_weight_g: "" },
};

export const EMPTY_VALUES: GoodsValues = {
  text: {},
  pictures: [],
  variants: [EMPTY_VARIANT],
  removed: [],
  publish_on: "",
};

const shown = (value: number | null) => (value === null ? "" : formatInteger(value));

/** What the form shows of a product. */
export function valuesOf(content: KeptContent, publish_on: string | null): GoodsValues {
  const { pictures, variants, removed = [], shelf_life_days, ...texts } = content;
  const text = Object.fromEntries(
    Object.entries({ ...texts, shelf_life_days: shown(shelf_life_days) }).map(([name, value]) => [
      name,
      value ?? "",
    ]),
  );
  return {
    text,
    pictures: pictures.map(({ base, widths }) => `${base}-${widths[0]}.jpg`),
    variants: variants.map(({ sku, title, barcode, price, sale_price, stock, net_weight_g }) => ({
      ...{ sku: sku ?? "", title, barcode: barcode ?? "" },
      ...{ price: shown(price), sale_price: shown(sale_price) },
      ...{ stock: shown(stock), net_weight_g: shown(net_weight_g) },
    })),
    removed,
    publish_on: publish_on ?? "",
  };
}

type Entry = readonly [name: string, value: unknown];

/** What was typed, from the entries of a form; files are left out. */
export function typedValues(entries: Iterable<Entry>): GoodsValues {
  const values: GoodsValues = {
    ...{ text: {}, pictures: [], variants: [] },
    ...{ removed: [], publish_on: "" },
  };
  const variants = new Map<string, VariantValues>();
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    const [, index = "", field = ""] = /^variants\.(\d{1,2})\.(\w+)$/.exec(name) ?? [];
    if (name === "pictures") values.pictures.push(value);
    else if (name === "removed") values.removed.push(value);
    else if (name === "publish_on") values.publish_on = value;
    else if (TEXT_FIELDS.some((one) => one === name)) values.text[name] = value;
    else if (VARIANT_FIELDS.some((one) => one === field)) {
      variants.set(index, { ...(variants.get(index) ?? EMPTY_VARIANT), [field]: value });
    }
  }
  const inOrder = [...variants].sort(([a], [b]) => Number(a) - Number(b));
  values.variants = inOrder.length > 0 ? inOrder.map(([, variant]) => variant) : [EMPTY_VARIANT];
  return values;
}

/** Content for the backend, and the fields whose number is none. */
export function contentFrom(values: GoodsValues): {
  content: Partial<ProposalContent>;
  wrong: string[];
} {
  const wrong: string[] = [];
  const number = (field: string, typed: string) => {
    const value = wholeNumber(typed);
    if (value === undefined) wrong.push(field);
    return value ?? null;
  };
  const { shelf_life_days = "", ...text } = values.text;
  const variants = values.variants.map(({ sku, title, barcode, ...typed }, at) => ({
    ...{ sku: sku || null, title, barcode: barcode || null },
    price: number(`variants.${at}.price`, typed.price),
    sale_price: number(`variants.${at}.sale_price`, typed.sale_price),
    stock: number(`variants.${at}.stock`, typed.stock),
    net_weight_g: number(`variants.${at}.net_weight_g`, typed.net_weight_g),
  }));
  const content = {
    title: "",
    unit: "",
    ...text,
    shelf_life_days: number("shelf_life_days", shelf_life_days),
    pictures: values.pictures.map((address) => address.replace(/-\d+\.jpg$/, "")),
    variants,
    removed: values.removed,
  };
  return { content, wrong };
}

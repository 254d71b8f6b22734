import { hasMarkup, type ProblemDetail } from "@nang-gio/access/problem";
import { MARKET_CATEGORIES } from "../categories";
import type { KeptContent, ProposedVariant } from "../contract";
import { LABEL_FIELDS, labelDuties } from "./label-duties";

const LEAST_TITLE = 3;
const TEXTS = [
  ...["title", "title_en", "subtitle", "subtitle_en", "description", "description_en"],
  ...["ingredients", "storage", "warnings", "origin"],
] as const;

type Fault = ProblemDetail;

const missing = (field: string): Fault => ({ field, code: "marketplace.listing_missing" });

function labelFaults(content: KeptContent): Fault[] {
  const duties = new Set(labelDuties(content.category_handle));
  return LABEL_FIELDS.filter((field) => duties.has(field)).flatMap((field) => {
    if (field !== "net_weight_g") {
      return content[field] ? [] : [{ field, code: "marketplace.listing_label" }];
    }
    return content.variants.flatMap(({ net_weight_g }, at) =>
      net_weight_g
        ? []
        : [{ field: `variants.${at}.net_weight_g`, code: "marketplace.listing_label" }],
    );
  });
}

function offerFaults({ price, sale_price, stock }: ProposedVariant, at: string): Fault[] {
  return [
    ...(price ? [] : [missing(`${at}.price`)]),
    ...(stock === null ? [missing(`${at}.stock`)] : []),
    ...(sale_price !== null && (sale_price === 0 || sale_price >= (price ?? 0))
      ? [{ field: `${at}.sale_price`, code: "marketplace.listing_sale" }]
      : []),
  ];
}

function variantFaults(content: KeptContent, inShop: ReadonlySet<string>): Fault[] {
  const titles = content.variants.map(({ title }) => title.toLowerCase());
  return content.variants.flatMap((variant, index) => {
    const at = `variants.${index}`;
    const { sku, title } = variant;
    return [
      ...(title ? [] : [missing(`${at}.title`)]),
      ...(title && titles.indexOf(title.toLowerCase()) !== index
        ? [{ field: `${at}.title`, code: "marketplace.listing_same_variant" }]
        : []),
      ...(sku !== null && inShop.has(sku) ? [] : offerFaults(variant, at)),
    ];
  });
}

/**
 * What keeps a proposal from being submitted, field by field in the order of the form: what the shop or the label
 * needs and is not said. Variants that are in the shop have their price and stock there.
 */
export function proposalProblems(content: KeptContent, inShop: ReadonlySet<string>): Fault[] {
  const { title, category_handle, unit, pictures } = content;
  const known = MARKET_CATEGORIES.find(({ handle }) => handle === category_handle);
  return [
    ...(pictures.length > 0 ? [] : [missing("pictures")]),
    ...(title.length >= LEAST_TITLE ? [] : [missing("title")]),
    ...(known?.parent ? [] : [missing("category_handle")]),
    ...(unit ? [] : [missing("unit")]),
    ...TEXTS.filter((field) => hasMarkup(content[field] ?? "")).map((field) => ({
      field,
      code: "marketplace.listing_markup",
    })),
    ...(content.variants.length > 0
      ? []
      : [{ field: "variants", code: "marketplace.listing_last_variant" }]),
    ...variantFaults(content, inShop),
    ...labelFaults(content),
  ];
}

import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { slug } from "@nang-gio/vietnam";
import type { KeptContent } from "../../contract";
import { skuStem } from "./sku-stem";
import { service } from "./write";

const LONGEST = 90;
const TRIES = 20;

/** An address in the shop that no product and no proposal has. */
export async function freeHandle(container: MedusaContainer, title: string): Promise<string> {
  const base = slug(title).slice(0, LONGEST).replace(/-+$/, "") || "san-pham";
  const candidates = [base, ...Array.from({ length: TRIES }, (_, at) => `${base}-${at + 2}`)];
  const [products, proposals] = await Promise.all([
    container
      .resolve(Modules.PRODUCT)
      .listProducts({ handle: candidates }, { select: ["handle"], take: null, withDeleted: true }),
    service(container).listListingProposals(
      { handle: candidates },
      { select: ["handle"], take: null },
    ),
  ]);
  const taken = new Set([...products, ...proposals].map(({ handle }) => handle));
  const free = candidates.find((candidate) => !taken.has(candidate));
  return free ?? `${base}-${randomBytes(3).toString("hex")}`;
}

/** Gives variants that have no SKU one of their own, from the product's address. */
export async function withNewSkus(
  container: MedusaContainer,
  content: KeptContent,
  handle: string,
): Promise<KeptContent> {
  const missing = content.variants.filter(({ sku }) => sku === null).length;
  if (missing === 0) return content;
  const stem = skuStem(handle);
  const candidates = Array.from(
    { length: content.variants.length + missing + TRIES },
    (_, at) => `${stem}-${at + 1}`,
  );
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku: candidates }, { select: ["sku"], take: null, withDeleted: true });
  const own = content.variants.map(({ sku }) => sku);
  const taken = new Set([...variants.map(({ sku }) => sku), ...own]);
  const free = candidates.filter((candidate) => !taken.has(candidate));
  return {
    ...content,
    variants: content.variants.map((variant) =>
      variant.sku === null
        ? { ...variant, sku: free.shift() ?? `${stem}-${randomBytes(4).toString("hex")}` }
        : variant,
    ),
  };
}

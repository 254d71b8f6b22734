import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem, type ProblemDetail } from "@nang-gio/access/problem";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { shelf } from "@nang-gio/catalogue/shelf/current";
import { picturesByBase } from "@nang-gio/media/pictures";
import { z } from "zod";
import { MOST_GOODS, type WrittenContent } from "./contract";
import "./messages/register";
import type { KeptContent } from "./modules/content/rows";
import { writtenFaults } from "./rules/faults";
import { goodsListing } from "./rules/goods-path";

/** @throws Problem `content.faulty` naming each field that is wrong, where any is */
export function refuse(details: readonly ProblemDetail[]): void {
  if (details.length === 0) return;
  throw new Problem("invalid_data", "content.faulty", { field: details[0]?.field, details });
}

const Known = z.object({ id: z.string() });

/**
 * What is kept of what was written: the picture as the media plugin has it, the listing's path without what it does not
 * read. `kept` are goods that it named before: they stay though they are no longer on sale.
 * @throws Problem `content.faulty` where it names what there is not, or a text holds markup
 */
export async function keptContent(
  container: MedusaContainer,
  written: WrittenContent,
  kept: readonly string[] = [],
): Promise<KeptContent> {
  const { picture: base, goods_path, organisation_id, products } = written;
  const listing = goods_path ? goodsListing(goods_path, MOST_GOODS) : undefined;
  const [pictures, organisations, goods] = await Promise.all([
    picturesByBase(container, base ? [base] : []),
    organisation_id
      ? readGraph(container, "organisation", Known, ["id"], { id: organisation_id })
      : [],
    shelf(),
  ]);
  const picture = base ? pictures.get(base) : null;
  const unknown = products.flatMap((handle, at) =>
    goods.idOf(handle) || kept.includes(handle) ? [] : [at],
  );
  const fault = (field: string, code: string): ProblemDetail => ({
    field: `content.${field}`,
    code: `content.${code}`,
  });
  refuse([
    ...writtenFaults(written),
    ...(picture === undefined ? [fault("picture", "no_picture")] : []),
    ...(organisation_id && organisations.length === 0
      ? [fault("organisation_id", "no_organisation")]
      : []),
    ...unknown.map((at) => fault(`products.${at}`, "no_product")),
    ...(goods_path && !listing ? [fault("goods_path", "no_listing")] : []),
  ]);
  return {
    ...written,
    picture: picture ?? null,
    products: [...new Set(products)],
    goods_path: listing?.path ?? "",
  };
}

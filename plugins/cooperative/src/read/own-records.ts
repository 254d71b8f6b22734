import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";

/** Products of an organisation by id, with their names; those of others are left out. */
export async function ownProducts(
  container: MedusaContainer,
  organisation_id: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["product_id", "product.title"],
    filters: { product_id: [...ids], organisation_id },
  });
  const rows = data as unknown as Array<{ product_id: string; product: { title: string } | null }>;
  return new Map(
    rows.flatMap(({ product_id, product }) => (product ? [[product_id, product.title]] : [])),
  );
}

/** @throws Problem `cooperative.product_not_of_organisation` for a product that is not the organisation's. */
export async function assertOwnProducts(
  container: MedusaContainer,
  organisation_id: string,
  ids: readonly string[],
): Promise<void> {
  const own = await ownProducts(container, organisation_id, ids);
  const foreign = ids.findIndex((id) => !own.has(id));
  if (foreign >= 0) {
    throw new Problem("invalid_data", "cooperative.product_not_of_organisation", {
      field: `product_ids.${foreign}`,
    });
  }
}

/** @throws Problem `cooperative.scan_unknown` for a scan that the organisation did not send in. */
export async function assertOwnScan(
  container: MedusaContainer,
  organisation_id: string,
  scan_id: string | null | undefined,
): Promise<void> {
  if (!scan_id) return;
  const own = await scansOf(container, organisation_id, [scan_id]);
  if (!own.has(scan_id)) {
    throw new Problem("invalid_data", "cooperative.scan_unknown", { field: "scan_id" });
  }
}

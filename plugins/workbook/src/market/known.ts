import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import type { ListingInput } from "@nang-gio/marketplace/contract";
import { currentListings } from "@nang-gio/marketplace/workflows/products/current";
import { MOST_CANDIDATES } from "../checking/references";

const BATCH = 500;

/** An organisation of the registry, as far as a check needs it. */
export interface KnownOrganisation {
  id: string;
  handle: string;
  kind: OrganisationKind;
  commune_code: string;
  registration_number: string | null;
}

/** A product of the market with its listing as it is. */
export interface KnownProduct {
  id: string;
  listing: ListingInput;
}

/** What the market holds of what a file names, the organisations of its products too. */
export interface KnownRecords {
  organisations: ReadonlyMap<string, KnownOrganisation>;
  products: ReadonlyMap<string, KnownProduct>;
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** What leaves out organisations that are only the record of a duplicate that was merged. */
const NOT_MERGED = { merged_into: null };

/** Reads records of one kind whose field has one of the values, and that pass a filter also, in batches. */
async function readBy<Row>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  field: string,
  values: readonly string[],
  also: Record<string, unknown> = {},
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const rows: Row[] = [];
  for (const batch of batches([...new Set(values)])) {
    const { data } = await query.graph({ entity, fields, filters: { ...also, [field]: batch } });
    rows.push(...(data as Row[]));
  }
  return rows;
}

/** The organisations and products of the market under the keys, and those products' organisations. */
export async function knownRecords(
  container: MedusaContainer,
  keys: { organisations: readonly string[]; products: readonly string[] },
): Promise<KnownRecords> {
  const products = new Map<string, KnownProduct>();
  for (const batch of batches(keys.products)) {
    for (const [handle, { id, input }] of await currentListings(container, batch)) {
      products.set(handle, { id, listing: input });
    }
  }
  const owners = [...products.values()].map(({ listing }) => listing.organisation_handle);
  const organisations = await readBy<KnownOrganisation>(
    container,
    "organisation",
    ["id", "handle", "kind", "commune_code", "registration_number"],
    "handle",
    [...keys.organisations, ...owners],
  );
  return { organisations: new Map(organisations.map((one) => [one.handle, one])), products };
}

/** Codes of the registry's organisations, as many as a suggestion looks through. */
export async function organisationCodes(container: MedusaContainer): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "organisation",
    fields: ["handle"],
    filters: NOT_MERGED,
    pagination: { take: MOST_CANDIDATES, skip: 0 },
  });
  return (data as Array<{ handle: string }>).map(({ handle }) => handle);
}

/** Who has these registration numbers, by number. */
export async function registrationOwners(
  container: MedusaContainer,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await readBy<{ handle: string; registration_number: string }>(
    container,
    "organisation",
    ["handle", "registration_number"],
    "registration_number",
    numbers,
    NOT_MERGED,
  );
  return new Map(rows.map(({ registration_number, handle }) => [registration_number, handle]));
}

/** Which products have these SKUs or barcodes, by the SKU or barcode; and the variant's SKU. */
export async function variantOwners(
  container: MedusaContainer,
  field: "sku" | "barcode",
  values: readonly string[],
): Promise<ReadonlyMap<string, { product: string; sku: string }>> {
  const rows = await readBy<{ sku: string; barcode: string; product: { handle: string } | null }>(
    container,
    "product_variant",
    ["sku", "barcode", "product.handle"],
    field,
    values,
  );
  return new Map(
    rows.map((row) => [row[field], { product: row.product?.handle ?? "", sku: row.sku }]),
  );
}

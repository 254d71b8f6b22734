import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PRIORITY_GROUPS } from "@nang-gio/cooperative/contract";
import { confirmedOnly } from "@nang-gio/cooperative/read/selling";
import { priorityCount } from "@nang-gio/cooperative/rules/small-cells";
import {
  type CurrentListing,
  currentListings,
} from "@nang-gio/marketplace/workflows/products/current";
import type { Columns, SheetKey } from "../format/column";
import { sheetOf } from "../format/index";
import { NOT_FOR_STAFF, type WrittenRows } from "../writing/write-workbook";
import { registry } from "./registry";

const BATCH = 500;

/**
 * Columns that an export leaves out: pictures are kept by content, not under the names of files, and a
 * column that is not there changes nothing when the workbook is imported again.
 */
export const NOT_EXPORTED: Partial<Record<SheetKey, readonly string[]>> = {
  organisations: ["picture"],
  products: ["pictures"],
  ...NOT_FOR_STAFF,
};

/** What a co-operative's own spreadsheet leaves out: as an export, but it tells the prices and stocks that it was made with. */
export const NOT_IN_OWN: typeof NOT_EXPORTED = { ...NOT_EXPORTED, variants: [] };

function columnsOf(columns: Columns, record: object): Record<string, unknown> {
  const values = record as Record<string, unknown>;
  return Object.fromEntries(Object.keys(columns).map((field) => [field, values[field]]));
}

/** A snapshot with its small counts of people withheld, as every output has them. */
function withoutSmallCells(snapshot: Record<(typeof PRIORITY_GROUPS)[number], number | null>) {
  const counts = PRIORITY_GROUPS.map((group) => [group, priorityCount(snapshot[group])] as const);
  return { ...snapshot, ...Object.fromEntries(counts) };
}

const rowOf = (sheet: SheetKey, record: object) => columnsOf(sheetOf(sheet).columns, record);

/** What organisations sell, by the product's handle. */
export async function listingsIn(
  container: MedusaContainer,
  organisationIds: readonly string[],
): Promise<CurrentListing[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["product.handle"],
    filters: { organisation_id: [...organisationIds] },
  });
  const handles = (data as unknown as Array<{ product: { handle: string } | null }>)
    .flatMap(({ product }) => product?.handle ?? [])
    .sort();
  const listings: CurrentListing[] = [];
  for (let start = 0; start < handles.length; start += BATCH) {
    listings.push(
      ...(await currentListings(container, handles.slice(start, start + BATCH))).values(),
    );
  }
  return listings.sort((a, b) => (a.input.handle < b.input.handle ? -1 : 1));
}

/** Rows of goods, their prices and stocks. */
export function rowsOfGoods(listings: readonly CurrentListing[]): WrittenRows {
  return {
    products: listings.map(({ input }) =>
      rowOf("products", {
        ...input,
        code: input.handle,
        organisation: input.organisation_handle,
        category: input.category_handle,
      }),
    ),
    variants: listings.flatMap(({ input }) =>
      input.variants.map((variant) =>
        rowOf("variants", {
          ...variant,
          ...{ product: input.handle, variant: variant.title, stock_was: variant.stock },
          ...{ price_was: variant.price, sale_price_was: variant.sale_price },
        }),
      ),
    ),
  } as WrittenRows;
}

/**
 * All that the market holds of the communes given (`null`: of all), in the form of the workbook, with small
 * counts of priority groups withheld.
 */
export async function rowsOfMarket(
  container: MedusaContainer,
  communes: readonly string[] | null,
): Promise<WrittenRows> {
  const service = registry(container);
  const organisations = await service.listOrganisations(
    {
      ...(await confirmedOnly(container)),
      merged_into: null,
      ...(communes ? { commune_code: [...communes] } : {}),
    },
    { relations: ["terms", "labour"], order: { handle: "ASC" }, take: null },
  );
  const handleOf = new Map(organisations.map(({ id, handle }) => [id, handle]));
  const listings = await listingsIn(container, [...handleOf.keys()]);
  const productOf = new Map(listings.map(({ id, input }) => [id, input.handle]));
  const certificates = await service.listOcopCertificates(
    { organisation_id: [...handleOf.keys()] },
    { order: { number: "ASC" }, take: null },
  );
  return {
    organisations: organisations.map((organisation) =>
      rowOf("organisations", {
        ...organisation,
        code: organisation.handle,
        commune: organisation.commune_code,
      }),
    ),
    officers: organisations.flatMap(({ handle, terms }) =>
      terms.map((term) => rowOf("officers", { ...term, organisation: handle })),
    ),
    labour: organisations.flatMap(({ handle, labour }) =>
      labour.map((snapshot) =>
        rowOf("labour", { ...withoutSmallCells(snapshot), organisation: handle }),
      ),
    ),
    ...rowsOfGoods(listings),
    certificates: certificates.flatMap((certificate) => {
      const product = productOf.get(certificate.product_id);
      // That a certificate has run out follows from its day; the sheet says how it was decided.
      const state = certificate.state === "expired" ? "verified" : certificate.state;
      return product ? [rowOf("certificates", { ...certificate, product, state })] : [];
    }),
  } as WrittenRows;
}

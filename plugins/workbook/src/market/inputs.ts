import type {
  LabourSnapshotInput,
  OcopCertificateInput,
  OfficeTermInput,
  OrganisationInput,
} from "@nang-gio/cooperative/contract";
import { PRIORITY_GROUPS, WITHHELD } from "@nang-gio/cooperative/contract";
import type { ListingInput, ListingVariantInput } from "@nang-gio/marketplace/contract";
import type { Picture } from "@nang-gio/media/contract";
import type {
  CertificateRow,
  LabourRow,
  OfficerRow,
  OrganisationRow,
  ProductRow,
  VariantRow,
} from "../format/index";

/** Pictures taken in, by the file names that rows use. */
export type PicturesByName = ReadonlyMap<string, Picture>;

/** What a product that is not in the file looks like now, for rows that only bring its variants. */
export type ListingsByHandle = ReadonlyMap<string, ListingInput>;

export function organisationInput(
  { code, commune, picture, priority_lines, ...rest }: OrganisationRow,
  pictures: PicturesByName,
): OrganisationInput {
  return {
    ...rest,
    handle: code,
    commune_code: commune,
    ...(picture === undefined ? {} : { picture: picture ? pictures.get(picture) : null }),
    ...(priority_lines === undefined ? {} : { priority_lines: priority_lines ?? [] }),
  };
}

export function officeTermInput({ organisation, ...rest }: OfficerRow): OfficeTermInput {
  return { ...rest, organisation_handle: organisation };
}

/** A withheld count stays as it is. */
export function labourInput({ organisation, ...row }: LabourRow): LabourSnapshotInput {
  const counts = PRIORITY_GROUPS.map((group) => {
    const count = row[group];
    return [group, count === WITHHELD ? undefined : count] as const;
  });
  return {
    ...row,
    ...(Object.fromEntries(counts) as Record<
      (typeof PRIORITY_GROUPS)[number],
      number | null | undefined
    >),
    organisation_handle: organisation,
  };
}

function variantInput(row: VariantRow): ListingVariantInput {
  const { product: _product, variant, stock, ...told } = row;
  const { stock_was: _stock, price_was: _price, sale_price_was: _sale, ...rest } = told;
  return { ...rest, title: variant, ...(stock == null ? {} : { stock }) };
}

function productInput(
  { code, organisation, category, pictures: names, ...rest }: ProductRow,
  pictures: PicturesByName,
): Omit<ListingInput, "variants"> {
  return {
    ...rest,
    handle: code,
    organisation_handle: organisation,
    category_handle: category,
    ...(names === undefined
      ? {}
      : { pictures: (names ?? []).flatMap((name) => pictures.get(name) ?? []) }),
  };
}

/**
 * Products with their variants: one input per product that either sheet names. A product that only the
 * sheet of prices names keeps what it is (`existing`).
 */
export function listingInputs(
  products: readonly ProductRow[],
  variants: readonly VariantRow[],
  pictures: PicturesByName,
  existing: ListingsByHandle,
): ListingInput[] {
  const variantsOf = new Map<string, ListingVariantInput[]>();
  for (const row of variants) {
    const own = variantsOf.get(row.product);
    if (own) own.push(variantInput(row));
    else variantsOf.set(row.product, [variantInput(row)]);
  }
  const described = products.map((row) => {
    const own = variantsOf.get(row.code) ?? [];
    variantsOf.delete(row.code);
    return { ...productInput(row, pictures), variants: own };
  });
  const pricedOnly = [...variantsOf].flatMap(([handle, own]) => {
    const listing = existing.get(handle);
    return listing ? [{ ...listing, variants: own }] : [];
  });
  return [...described, ...pricedOnly];
}

/** Whose product a certificate is for. */
export interface CertifiedProduct {
  id: string;
  title: string;
  organisation: string;
}

export function certificateInput(
  { product: _, ...rest }: CertificateRow,
  product: CertifiedProduct,
): OcopCertificateInput {
  return {
    ...rest,
    organisation_handle: product.organisation,
    product_id: product.id,
    product_title: product.title,
  };
}

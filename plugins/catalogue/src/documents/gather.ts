import type { MedusaContainer } from "@medusajs/framework/types";
import { readGraph } from "@nang-gio/access/read/read-graph";
import type { Ocop, PublicMark } from "@nang-gio/cooperative/contract";
import { marksHolding } from "@nang-gio/cooperative/read/find-marks";
import { ocopOn } from "@nang-gio/cooperative/rules/ocop";
import type { ProductReviews } from "@nang-gio/marketplace/contract";
import { type KnownTerms, readTerms } from "@nang-gio/marketplace/delivery/read-terms";
import { type EnglishTexts, englishTexts } from "@nang-gio/marketplace/read/english-texts";
import { organisationsNotSelling } from "@nang-gio/marketplace/read/not-selling";
import { soldPieces } from "@nang-gio/marketplace/read/sold-pieces";
import { productReviews } from "@nang-gio/marketplace/reviews/read-reviews";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { offersOf } from "./offers";
import {
  CertificateRecord,
  ListingRecord,
  ORGANISATION_FIELDS,
  OrganisationRecord,
  PRODUCT_FIELDS,
  ProductRecord,
  type VariantOffer,
} from "./records";

/** Everything that documents of some products are made from. */
export interface Gathered {
  /** The day in Vietnam that tags and recognitions are of. */
  day: CalendarDate;
  products: ProductRecord[];
  offers: ReadonlyMap<string, VariantOffer[]>;
  listings: ReadonlyMap<string, ListingRecord>;
  organisations: ReadonlyMap<string, OrganisationRecord>;
  /** Ids of the organisations that may not sell now. */
  not_selling: ReadonlySet<string>;
  /** How they deliver, by organisation. */
  terms: ReadonlyMap<string, KnownTerms>;
  recognitions: ReadonlyMap<string, Ocop>;
  /** Marks that hold that day, each with whose it is and for which products (none: all). */
  marks: ReadonlyArray<PublicMark & { organisation_id: string; product_ids: string[] }>;
  english: ReadonlyMap<string, EnglishTexts>;
  sold: ReadonlyMap<string, number>;
  reviews: ReadonlyMap<string, ProductReviews>;
}

/** The recognition that each product may show on a day. */
export async function recognitionsOf(
  container: MedusaContainer,
  ids: string[],
  day: CalendarDate,
): Promise<Map<string, Ocop>> {
  const rows = await readGraph(
    container,
    "ocop_certificate",
    CertificateRecord,
    Object.keys(CertificateRecord.shape),
    { product_id: ids, state: "verified" },
  );
  const found = new Map<string, Ocop>();
  for (const id of new Set(rows.map(({ product_id }) => product_id))) {
    const own = rows.filter(({ product_id }) => product_id === id);
    const ocop = ocopOn(own, day);
    if (ocop) found.set(id, ocop);
  }
  return found;
}

/** Reads what the documents of products need: one query per kind of record, whatever their number. */
export async function gather(
  container: MedusaContainer,
  ids: string[],
  day: CalendarDate = dateInVietnam(new Date()),
): Promise<Gathered> {
  const [products, listings, recognitions, english, sold, reviews] = await Promise.all([
    readGraph(container, "product", ProductRecord, PRODUCT_FIELDS, { id: ids }),
    readGraph(container, "listing", ListingRecord, Object.keys(ListingRecord.shape), {
      product_id: ids,
    }),
    recognitionsOf(container, ids, day),
    englishTexts(container, ids),
    soldPieces(container, ids),
    productReviews(container, ids),
  ]);
  const makers = [...new Set(listings.map(({ organisation_id }) => organisation_id))];
  const [organisations, not_selling, offers, marks, terms] = await Promise.all([
    readGraph(container, "organisation", OrganisationRecord, ORGANISATION_FIELDS, { id: makers }),
    organisationsNotSelling(container, makers),
    offersOf(container, products),
    marksHolding(container, makers, day),
    readTerms(container, makers),
  ]);
  return {
    day,
    products,
    offers,
    listings: new Map(listings.map((listing) => [listing.product_id, listing])),
    not_selling,
    terms,
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    recognitions,
    marks,
    english,
    sold,
    reviews,
  };
}

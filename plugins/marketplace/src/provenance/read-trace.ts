import type { MedusaContainer } from "@medusajs/framework/types";
import { claimGuess } from "@nang-gio/access/guesses";
import { Problem } from "@nang-gio/access/problem";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { MARK_KINDS, OCOP_GROUPS } from "@nang-gio/cooperative/contract";
import { marksHolding } from "@nang-gio/cooperative/read/find-marks";
import { CERTIFICATE_STATES, ocopOn } from "@nang-gio/cooperative/rules/ocop";
import { readTraceCode } from "@nang-gio/cooperative/rules/trace-code";
import type { Picture } from "@nang-gio/media/contract";
import { calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import { z } from "zod";
import type { Trace } from "../contract";
import "../messages/register";
import { englishTexts } from "../read/english-texts";
import { organisationsNotSelling } from "../read/not-selling";

/** Codes that are none, from one address within ten minutes; a family or a shop may have one address. */
const MOST_UNKNOWN = 60;
/** Stands for what can be no code, so that looking it up takes as long as any other. */
const NO_CODE = "-".repeat(26);

const LOT_FIELDS = [
  ...["product_id", "product_title", "number", "trace_code", "produced_on", "use_by", "place"],
  ...["growing_area_id", "state", "reason"],
  ...["id", "name", "name_en", "handle", "address", "commune_code"].map(
    (field) => `organisation.${field}`,
  ),
];

const LotRecord = z.object({
  product_id: z.string(),
  product_title: z.string(),
  number: z.string(),
  trace_code: z.string(),
  produced_on: z.string(),
  use_by: z.string().nullable(),
  place: z.string(),
  growing_area_id: z.string().nullable(),
  state: z.enum(["active", "recalled", "revoked"]),
  reason: z.string().nullable(),
  organisation: z.object({
    id: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
    handle: z.string(),
    address: z.string().nullable(),
    commune_code: z.string(),
  }),
});
type LotRecord = z.infer<typeof LotRecord>;

const Product = z.object({ title: z.string(), handle: z.string(), status: z.string() });
const Listing = z.object({ pictures: z.array(z.custom<Picture>()).nullable() });
const Area = z.object({
  kind: z.enum(MARK_KINDS),
  number: z.string(),
  name: z.string(),
  state: z.string(),
});
const Certificate = z.object({
  number: z.string(),
  stars: z.number(),
  group: z.enum(OCOP_GROUPS),
  issuer: z.string(),
  issued_on: z.string().transform(calendarDate),
  state: z.enum(CERTIFICATE_STATES),
});

async function traceOf(container: MedusaContainer, lot: LotRecord): Promise<Trace> {
  const day = dateInVietnam(new Date());
  const { product_id, organisation, growing_area_id } = lot;
  const [[product], [listing], english, certificates, marks, [area], paused] = await Promise.all([
    readGraph(container, "product", Product, ["title", "handle", "status"], { id: product_id }),
    readGraph(container, "listing", Listing, ["pictures"], { product_id }),
    englishTexts(container, [product_id]),
    readGraph(container, "ocop_certificate", Certificate, Object.keys(Certificate.shape), {
      product_id,
      state: "verified",
    }),
    marksHolding(container, [organisation.id], day),
    growing_area_id
      ? readGraph(container, "producer_mark", Area, Object.keys(Area.shape), {
          id: growing_area_id,
        })
      : [],
    organisationsNotSelling(container, [organisation.id]),
  ]);
  const ocop = ocopOn(certificates, day);
  const onSale = product?.status === "published" && !paused.has(organisation.id);
  return {
    code: lot.trace_code,
    state: lot.state === "recalled" ? "recalled" : "active",
    reason: lot.state === "recalled" ? lot.reason : null,
    lot_number: lot.number,
    produced_on: lot.produced_on,
    use_by: lot.use_by,
    place: lot.place,
    // What was found false since is not said any more.
    growing_area:
      area && area.state !== "revoked" ? { number: area.number, name: area.name } : null,
    product: {
      title: product?.title ?? lot.product_title,
      title_en: english.get(product_id)?.title ?? null,
      handle: onSale ? (product?.handle ?? null) : null,
      picture: listing?.pictures?.[0] ?? null,
    },
    cooperative: {
      name: organisation.name,
      name_en: organisation.name_en,
      handle: organisation.handle,
      address: [organisation.address, findHomeCommune(organisation.commune_code)?.name]
        .filter(Boolean)
        .join(", "),
    },
    ocop: ocop && {
      stars: ocop.stars,
      certificate_number: ocop.certificate_number,
      issuer: ocop.issuer,
    },
    marks: marks
      .filter(({ product_ids }) => product_ids.length === 0 || product_ids.includes(product_id))
      .map(({ kind, number, name, issuer }) => ({ kind, number, name, issuer })),
  };
}

/**
 * What is public of the lot of a code, however it was typed. Every code costs one look-up by an index, also one that
 * can be none; who asks for many that are none waits.
 * @param address who asks
 * @throws Problem `marketplace.trace_unknown`, `marketplace.trace_revoked`, `marketplace.trace_too_many`
 */
export async function readTrace(
  container: MedusaContainer,
  typed: string,
  address: string,
): Promise<Trace> {
  const code = readTraceCode(typed) ?? NO_CODE;
  const [lot] = await readGraph(container, "production_lot", LotRecord, LOT_FIELDS, {
    trace_code: code,
  });
  if (!lot) {
    const guessed = [{ key: `trace from ${address}`, allowed: MOST_UNKNOWN }];
    await claimGuess(container, guessed, "marketplace.trace_too_many");
    throw new Problem("not_found", "marketplace.trace_unknown");
  }
  if (lot.state === "revoked") throw new Problem("gone", "marketplace.trace_revoked");
  return traceOf(container, lot);
}

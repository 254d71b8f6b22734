import type { MedusaContainer } from "@medusajs/framework/types";
import { reportOn } from "../checking/report-on";
import type { Findings } from "../reading/finding";
import type { ReadWorkbook } from "../reading/read-workbook";
import type { KnownRecords } from "./known";
import { registry } from "./registry";

const OUTSIDE = { code: "workbook.outside_scope" };
const OF_PROVINCE = { code: "workbook.decided_by_province" };
const KIND_OF_PROVINCE = { code: "workbook.kind_by_province" };

/** States of a certificate that staff of a commune may give. */
const TO_BE_DECIDED = new Set(["draft", "submitted"]);

/**
 * Staff of communes import for organisations there and nowhere else, decide on no certificate, and change no
 * organisation's kind. `null` in sight means all.
 */
export async function checkSight(
  container: MedusaContainer,
  workbook: ReadWorkbook,
  known: KnownRecords,
  communes: readonly string[] | null,
  findings: Findings,
): Promise<void> {
  if (!communes) return;
  const outside = (commune: string | undefined) =>
    commune !== undefined && !communes.includes(commune);
  const communeOf = (handle: string | undefined) =>
    known.organisations.get(handle ?? "")?.commune_code;
  const { organisations, officers, labour, products, variants, certificates } = workbook;

  if (organisations) {
    const report = reportOn(organisations, findings);
    for (const row of organisations.rows) {
      const { code, commune, kind } = row.values;
      const kept = known.organisations.get(code ?? "")?.kind;
      if (kept && kind && kept !== kind) report(row, "kind", KIND_OF_PROVINCE);
      if (outside(commune)) report(row, "commune", OUTSIDE);
      if (outside(communeOf(code))) report(row, "code", OUTSIDE);
    }
  }
  for (const read of [officers, labour, products]) {
    if (!read) continue;
    const report = reportOn<{ organisation: string }>(read, findings);
    for (const row of read.rows) {
      if (outside(communeOf(row.values.organisation))) report(row, "organisation", OUTSIDE);
    }
  }
  const ownerOf = (product: string | undefined) =>
    known.products.get(product ?? "")?.listing.organisation_handle;
  if (products) {
    const report = reportOn(products, findings);
    for (const row of products.rows) {
      if (outside(communeOf(ownerOf(row.values.code)))) report(row, "code", OUTSIDE);
    }
  }
  for (const read of [variants, certificates]) {
    if (!read) continue;
    const report = reportOn<{ product: string }>(read, findings);
    for (const row of read.rows) {
      if (outside(communeOf(ownerOf(row.values.product)))) report(row, "product", OUTSIDE);
    }
  }
  await checkCertificates(container, certificates, outside, findings);
}

async function checkCertificates(
  container: MedusaContainer,
  certificates: ReadWorkbook["certificates"],
  outside: (commune: string | undefined) => boolean,
  findings: Findings,
): Promise<void> {
  if (!certificates) return;
  const numbers = certificates.rows.flatMap(({ values }) => values.number ?? []);
  const kept = await registry(container).listOcopCertificates(
    { number: numbers },
    { relations: ["organisation"], take: numbers.length },
  );
  const before = new Map(kept.map((certificate) => [certificate.number, certificate]));
  const report = reportOn(certificates, findings);
  for (const row of certificates.rows) {
    const { number, state } = row.values;
    const one = before.get(number ?? "");
    if (outside(one?.organisation?.commune_code)) report(row, "number", OUTSIDE);
    const unchanged = one?.state === state || (one?.state === "expired" && state === "verified");
    if (state && !TO_BE_DECIDED.has(state) && !unchanged) report(row, "state", OF_PROVINCE);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { canBecome } from "@nang-gio/cooperative/rules/ocop";
import { reportOn } from "../checking/report-on";
import { CERTIFICATE_STATES } from "../format/words";
import type { Findings } from "../reading/finding";
import type { ReadWorkbook } from "../reading/read-workbook";
import { checkSight } from "./check-sight";
import { type KnownRecords, registrationOwners, variantOwners } from "./known";
import { registry } from "./registry";

/** Finds what only the market's records can tell: owners, taken numbers, places out of reach, moves. */
export async function checkAgainstMarket(
  container: MedusaContainer,
  workbook: ReadWorkbook,
  known: KnownRecords,
  communesInSight: readonly string[] | null,
  findings: Findings,
): Promise<void> {
  await checkSight(container, workbook, known, communesInSight, findings);
  checkProductOwners(workbook, known, findings);
  await checkRegistrationNumbers(container, workbook, findings);
  await checkVariantOwners(container, workbook, findings);
  await checkCertificateMoves(container, workbook, findings);
}

function checkProductOwners(
  { products }: ReadWorkbook,
  known: KnownRecords,
  findings: Findings,
): void {
  if (!products) return;
  const report = reportOn(products, findings);
  for (const row of products.rows) {
    const owner = known.products.get(row.values.code ?? "")?.listing.organisation_handle;
    if (owner && row.values.organisation && owner !== row.values.organisation) {
      report(row, "organisation", { code: "workbook.other_owner", params: { owner } });
    }
  }
}

async function checkRegistrationNumbers(
  container: MedusaContainer,
  { organisations }: ReadWorkbook,
  findings: Findings,
): Promise<void> {
  if (!organisations) return;
  const numbers = organisations.rows.flatMap(({ values }) => values.registration_number ?? []);
  const owners = await registrationOwners(container, numbers);
  const report = reportOn(organisations, findings);
  for (const row of organisations.rows) {
    const owner = owners.get(row.values.registration_number ?? "");
    if (owner && owner !== row.values.code) {
      report(row, "registration_number", { code: "workbook.number_taken", params: { owner } });
    }
  }
}

async function checkVariantOwners(
  container: MedusaContainer,
  { variants }: ReadWorkbook,
  findings: Findings,
): Promise<void> {
  if (!variants) return;
  const skus = variants.rows.flatMap(({ values }) => values.sku ?? []);
  const barcodes = variants.rows.flatMap(({ values }) => values.barcode ?? []);
  const ofSku = await variantOwners(container, "sku", skus);
  const ofBarcode = await variantOwners(container, "barcode", barcodes);
  const report = reportOn(variants, findings);
  for (const row of variants.rows) {
    const { sku, product, barcode } = row.values;
    const owner = ofSku.get(sku ?? "")?.product;
    if (owner && owner !== product) {
      report(row, "sku", { code: "workbook.sku_taken", params: { owner } });
    }
    const other = ofBarcode.get(barcode ?? "");
    if (other && other.sku !== sku) {
      report(row, "barcode", { code: "workbook.barcode_taken", params: { owner: other.sku } });
    }
  }
}

async function checkCertificateMoves(
  container: MedusaContainer,
  { certificates }: ReadWorkbook,
  findings: Findings,
): Promise<void> {
  if (!certificates) return;
  const numbers = certificates.rows.flatMap(({ values }) => values.number ?? []);
  const kept = await registry(container).listOcopCertificates(
    { number: numbers },
    { select: ["number", "state"], take: numbers.length },
  );
  const states = new Map(kept.map(({ number, state }) => [number, state]));
  const report = reportOn(certificates, findings);
  for (const row of certificates.rows) {
    const { number, state } = row.values;
    const before = states.get(number ?? "");
    if (before && state && !canBecome(before, state)) {
      const from = CERTIFICATE_STATES.find(({ code }) => code === before)?.words ?? {
        vi: "Đã hết hạn",
        en: "Expired",
      };
      report(row, "state", { code: "workbook.state_move", params: { from } });
    }
  }
}

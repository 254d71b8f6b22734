import type { OrganisationRow, ProductRow } from "../format/index";
import type { Findings } from "../reading/finding";
import { LIMITS } from "../reading/limits";
import type { PictureFiles } from "../reading/picture-files";
import type { ReadSheet } from "../reading/read-sheet";
import type { ReadWorkbook } from "../reading/read-workbook";
import { checkKeys } from "./keys";
import { checkReferences, type KnownKeys } from "./references";
import { reportOn } from "./report-on";
import { checkCertificate, checkLabour, checkOfficer, checkPictures, checkVariant } from "./rows";

/** Checks what no cell can tell alone: rows, repeats, references, pictures. Findings go to `findings`. */
export function checkWorkbook(
  workbook: ReadWorkbook,
  known: KnownKeys,
  files: PictureFiles,
  findings: Findings,
): void {
  const { organisations, officers, labour, products, variants, certificates } = workbook;
  if (organisations) {
    checkKeys(organisations, findings, [["registration_number"]]);
    const namesOf = ({ picture }: Partial<OrganisationRow>) => (picture ? [picture] : []);
    each(
      organisations,
      findings,
      checkPictures<OrganisationRow>("picture", namesOf, files, LIMITS.picture),
    );
  }
  if (officers) {
    checkKeys(officers, findings);
    each(officers, findings, checkOfficer);
  }
  if (labour) {
    checkKeys(labour, findings);
    each(labour, findings, checkLabour);
  }
  if (products) {
    checkKeys(products, findings);
    const namesOf = ({ pictures }: Partial<ProductRow>) => pictures ?? [];
    each(products, findings, checkPictures<ProductRow>("pictures", namesOf, files, LIMITS.picture));
    checkPriced(workbook, known, findings);
  }
  if (variants) {
    checkKeys(variants, findings, [["product", "variant"], ["barcode"]]);
    each(variants, findings, checkVariant);
  }
  if (certificates) {
    checkKeys(certificates, findings);
    each(certificates, findings, checkCertificate);
  }
  checkReferences(workbook, known, findings);
}

function each<Row>(
  read: ReadSheet<Row>,
  findings: Findings,
  check: (row: ReadSheet<Row>["rows"][number], report: ReturnType<typeof reportOn<Row>>) => void,
): void {
  const report = reportOn(read, findings);
  for (const row of read.rows) check(row, report);
}

/** A product that is new to the market needs a row with its price. */
function checkPriced(workbook: ReadWorkbook, known: KnownKeys, findings: Findings): void {
  const { products, variants } = workbook;
  if (!products) return;
  const priced = new Set(variants?.rows.map(({ values }) => values.product));
  const report = reportOn(products, findings);
  for (const row of products.rows) {
    const { code } = row.values;
    if (code && !priced.has(code) && !known.products.has(code)) {
      report(row, "code", { code: "workbook.no_price_row" });
    }
  }
}

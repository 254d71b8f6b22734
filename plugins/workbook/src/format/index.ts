import type { Sheet, SheetKey } from "./column";
import { type CertificateRow, certificates } from "./sheets/certificates";
import { type LabourRow, labour } from "./sheets/labour";
import { type OfficerRow, officers } from "./sheets/officers";
import { type OrganisationRow, organisations } from "./sheets/organisations";
import { type ProductRow, products } from "./sheets/products";
import { type VariantRow, variants } from "./sheets/variants";

/** The rows of each sheet: what a workbook says once it is read, and what one is written from. */
export interface WorkbookRows {
  organisations: OrganisationRow[];
  officers: OfficerRow[];
  labour: LabourRow[];
  products: ProductRow[];
  variants: VariantRow[];
  certificates: CertificateRow[];
}

/** The sheets in the order of the workbook, which is also the order in which they are written. */
export const SHEETS: readonly Sheet[] = [
  organisations,
  officers,
  labour,
  products,
  variants,
  certificates,
];

/** The sheet of a key. */
export function sheetOf(key: SheetKey): Sheet {
  const found = SHEETS.find((one) => one.key === key);
  if (!found) throw new RangeError(`No such sheet: ${key}`);
  return found;
}

/** What makes a row the same record: its key columns' values. */
export function keyOf({ keyColumns }: Pick<Sheet, "keyColumns">, row: object): string {
  const values = row as Record<string, unknown>;
  return keyColumns.map((field) => String(values[field])).join(" · ");
}

export { PRIORITY_GROUP_COLUMNS } from "./sheets/labour";
export type { CertificateRow, LabourRow, OfficerRow, OrganisationRow, ProductRow, VariantRow };

export type { SheetKey } from "./format/column";
export type {
  CertificateRow,
  LabourRow,
  OfficerRow,
  OrganisationRow,
  ProductRow,
  VariantRow,
  WorkbookRows,
} from "./format/index";

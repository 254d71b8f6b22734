import { model } from "@medusajs/framework/utils";
import { IDENTITY_KINDS, PAPER_KINDS } from "../../../legal-papers-contract";

/** By what a seller is known in law, and who represents it; what was not told is `null`. */
export const LegalPapers = model.define("legal_papers", {
  id: model.id({ prefix: "lpaper" }).primaryKey(),
  organisation_id: model.text().unique(),
  paper_kind: model.enum([...PAPER_KINDS]).nullable(),
  paper_number: model.text().nullable(),
  /** `YYYY-MM-DD`. */
  paper_issued_on: model.text().nullable(),
  paper_issuer: model.text().nullable(),
  paper_scan_id: model.text().nullable(),
  representative_name: model.text().nullable(),
  identity_kind: model.enum([...IDENTITY_KINDS]).nullable(),
  /** Encrypted. */
  identity_number: model.text().nullable(),
  /** Counts its changes. */
  revision: model.number(),
  /** The owner, or the officer on their behalf, who told it last, and when. */
  changed_by: model.text(),
  changed_at: model.dateTime(),
});

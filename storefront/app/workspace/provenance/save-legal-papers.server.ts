import type { LegalPapersView } from "@nang-gio/marketplace/contract";
import { data } from "@remix-run/node";
import { lead } from "../../asking.server";
import { sendAsSeller } from "../goods/goods.server";
import type { AtWork } from "../seller.server";
import { type NotSent, takeScan, typedInto } from "./save-paper.server";
import { withoutBlanks } from "./without-blanks";

/** Which of the two forms was sent. */
export type LegalForm = "paper" | "representative";

/** Why one of the forms was not taken, with what was typed. */
export interface LegalAnswer extends NotSent {
  form: LegalForm;
}

const FIELDS: Readonly<Record<LegalForm, readonly string[]>> = {
  paper: ["paper_kind", "paper_number", "paper_issued_on", "paper_issuer"],
  representative: ["representative_name", "identity_kind", "identity_number"],
};

/** The field of the form that a field of the backend's is. */
const shownAs = (field: string) => (field === "paper_scan_id" ? "scan" : field);

/** Saves one of the forms and shows the page anew; or tells what is wrong with what was typed. */
export async function saveLegalPapers(work: AtWork, sent: FormData) {
  const form: LegalForm = sent.get("part") === "paper" ? "paper" : "representative";
  const all = typedInto(sent);
  const typed = Object.fromEntries(FIELDS[form].map((name) => [name, all[name] ?? ""]));
  const { scan, fault } = await takeScan(work, sent, "/legal-papers/scan");
  const notTaken = (status: number, refusal: string, faults: Record<string, string>) =>
    data<LegalAnswer>({ form, typed, scan, faults, refusal }, { status });
  if (fault) return notTaken(400, fault, { scan: fault });
  const body = { ...typed, part: form, seen: all.seen, paper_scan_id: scan?.id };
  const saved = await sendAsSeller<{ legal_papers: LegalPapersView }>(
    work,
    "/legal-papers",
    withoutBlanks(body) as object,
  );
  if (saved.ok) throw lead(work.language, "/ban-hang/giay-to/phap-ly?da-luu=1");
  const faults = saved.notes.toReversed().map(({ field, text }) => [shownAs(field), text]);
  return notTaken(saved.status, saved.message, Object.fromEntries(faults));
}

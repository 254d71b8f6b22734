import type { SellerProductRow } from "@nang-gio/marketplace/contract";
import type { Scan } from "@nang-gio/media/contract";
import { data } from "@remix-run/node";
import { lead } from "../../asking.server";
import { sendAsSeller } from "../goods/goods.server";
import { type AtWork, askAsSeller, readAsSeller } from "../seller.server";
import { speakProvenance } from "./messages";
import { withoutBlanks } from "./without-blanks";

/** Why a form was not sent; what was typed and the scan stay. */
export interface NotSent {
  typed: Record<string, string>;
  scan: Pick<Scan, "id" | "name"> | null;
  /** By field, in the reader's language. */
  faults: Record<string, string>;
  refusal: string;
}

const MOST_BYTES = 14 * 1024 * 1024;
const MOST_LETTERS = 500;

/** The form of a request. @throws Response with 413 for more than it can hold. */
export function readPaperForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get("content-length")) > MOST_BYTES) {
    throw new Response(null, { status: 413 });
  }
  return request.formData();
}

/** The id of a paper that was returned and is sent in again. */
export function sentAgain(request: Request): string | null {
  const id = new URL(request.url).searchParams.get("lai") ?? "";
  return /^(?:ocop|mark)_\w{1,60}$/.test(id) ? id : null;
}

/** What a form shows before anything was typed into it: of a paper that was returned, what it said. */
export function asTyped(
  typed: Record<string, string | null | undefined>,
  scan: NotSent["scan"],
): Pick<NotSent, "typed" | "scan"> {
  const said = Object.entries(typed).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return { typed: Object.fromEntries(said), scan };
}

/** Goods in the shop's records, to choose from. */
export async function readGoodsToChoose(
  work: AtWork,
): Promise<Array<Pick<SellerProductRow, "id" | "title">>> {
  const { products } = await readAsSeller<{ products: SellerProductRow[] }>(work, "/products", {
    limit: 100,
  });
  return products
    .filter(({ id }) => id.startsWith("prod_"))
    .map(({ id, title }) => ({ id, title }));
}

/** What was typed into a form, cut to what a field can hold. */
export function typedInto(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.trim().slice(0, MOST_LETTERS)]] : [],
    ),
  );
}

/** The scan that a form sends, or sent before; what is wrong with it; neither where none was chosen. */
export async function takeScan(
  work: AtWork,
  form: FormData,
  path: "/scans" | "/legal-papers/scan",
): Promise<{ scan: NotSent["scan"]; fault: string | null }> {
  const file = form.get("scan");
  const kept = { id: String(form.get("scan_id") ?? ""), name: String(form.get("scan_name") ?? "") };
  if (!(file instanceof File) || file.size === 0) {
    return { scan: kept.id ? kept : null, fault: null };
  }
  const sending = new FormData();
  sending.set("files", file, file.name);
  const sent = await sendAsSeller<{ scan: Scan }>(work, path, sending);
  if (!sent.ok) return { scan: null, fault: sent.message };
  return { scan: { id: sent.body.scan.id, name: sent.body.scan.name }, fault: null };
}

/**
 * Sends a paper in with its scan, or keeps it as a draft, and leads back to the list; or tells what is wrong with what was typed.
 * @param bodyOf what the backend takes, of what was typed
 */
export async function savePaper(
  work: AtWork,
  form: FormData,
  path: "/certificates" | "/marks",
  bodyOf: (typed: Record<string, string>) => object,
) {
  const typed = typedInto(form);
  const { scan, fault } = await takeScan(work, form, "/scans");
  const notSent = (status: number, refusal: string, faults: Record<string, string>) =>
    data<NotSent>({ typed, scan, faults, refusal }, { status });
  const draft = typed.draft === "yes";
  if (fault || !(scan || draft)) {
    const wanted = fault ?? speakProvenance(work.language)("scan_wanted");
    return notSent(400, wanted, { scan: wanted });
  }
  const body = withoutBlanks({
    ...bodyOf(typed),
    scan_id: scan?.id,
    ...(draft ? { draft } : {}),
  }) as object;
  const sent = await sendAsSeller(work, path, body);
  if (sent.ok) throw lead(work.language, `/ban-hang/giay-to?${draft ? "da-luu" : "da-gui"}=1`);
  const faults = Object.fromEntries(
    sent.notes.toReversed().map(({ field, text }) => [field.replace(/\.\d+$/, ""), text]),
  );
  return notSent(sent.status, sent.message, faults);
}

/** Throws a draft away and leads back to the list; one that is gone already is no fault. */
export async function discardDraft(work: AtWork, id: string | null) {
  const { session, language } = work;
  const gone = await askAsSeller(session, `/certificates/${id ?? ""}`, language, {
    method: "DELETE",
    body: {},
  });
  if (gone.ok || gone.status === 404) throw lead(language, "/ban-hang/giay-to?da-bo=1");
  return data<NotSent>(
    { typed: {}, scan: null, faults: {}, refusal: gone.message },
    { status: gone.status },
  );
}

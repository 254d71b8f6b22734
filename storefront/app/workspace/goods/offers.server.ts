import type { FieldNote, LowStock, Offer } from "@nang-gio/marketplace/contract";
import { wholeNumber } from "../../forms/whole-number";
import type { AtWork } from "../seller.server";
import { sendAsSeller } from "./goods.server";
import { speakGoods } from "./messages";

/** What of offers a form can change; a reduction is a price. */
export type OfferPart = "price" | "stock" | "low_stock";

/** What the market may have changed since a spreadsheet was made. */
const MOVED = ["stock", "price"] as const;
type Moved = (typeof MOVED)[number];

/** What became of prices and stocks that were sent. */
export interface OffersAnswer {
  changed: number | null;
  /** Of a form that changed something: what. */
  what?: OfferPart[];
  refusal: string | null;
  /** By the fields of the form: `offers.0.price`. */
  notes: FieldNote[];
  typed: Record<string, string>;
  /** Of a spreadsheet. */
  file?: {
    /** Names of goods whose texts were sent for review, and of those that lack something for it. */
    submitted: string[];
    drafts: string[];
    /** What has moved since it was made, where that is all that stands in the way. */
    confirmable: Moved[];
  };
}

const FIELDS = ["price", "sale_price", "stock", "low_stock"] as const;
/** Blank, they end a reduction and leave the number at which goods run low to the co-operative's own. */
const MAY_BE_BLANK: readonly string[] = ["sale_price", "low_stock"];
/** Set only where they are still as the form showed them. */
const SEEN: readonly string[] = ["price", "sale_price", "stock"];
const MOST = 200;

/** Sends the prices and stocks of a form, whose rows are numbered from 0 without a gap. */
export async function saveOffers(work: AtWork, form: FormData): Promise<OffersAnswer> {
  const say = speakGoods(work.language);
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const notes: FieldNote[] = [];
  const offers: Offer[] = [];
  const what = new Set<OfferPart>();
  for (let row = 0; row < MOST && typed[`offers.${row}.sku`]; row += 1) {
    const at = `offers.${row}`;
    const offer: Offer = { sku: typed[`${at}.sku`] ?? "" };
    for (const field of FIELDS) {
      const value = wholeNumber(typed[`${at}.${field}`] ?? "");
      if (value === undefined || (value === null && !MAY_BE_BLANK.includes(field))) {
        notes.push({ field: `${at}.${field}`, text: say("number_wanted") });
      }
      const before = typed[`${at}.${field}_before`] ?? "";
      // What was left as it was says nothing: somebody else may have changed it meanwhile.
      if (value === undefined || before === String(value ?? "")) continue;
      what.add(field === "sale_price" ? "price" : field);
      const seen = before === "" && field === "sale_price" ? null : Number(before);
      Object.assign(offer, {
        [field]: value,
        ...(SEEN.includes(field) ? { [`${field}_seen`]: seen } : {}),
      });
    }
    offers.push(offer);
  }
  if (notes.length > 0) return { changed: null, refusal: null, notes, typed };
  const sent = await sendAsSeller<{ changed: string[] }>(work, "/offers", { offers });
  if (sent.ok) {
    const changed = sent.body.changed.length;
    return { changed, what: [...what], refusal: null, notes: [], typed: {} };
  }
  if (sent.status === 404 || sent.status === 403) throw new Response(null, { status: sent.status });
  return { changed: null, refusal: sent.message, notes: sent.notes, typed };
}

/** Sets at how many pieces goods run low that have no number of their own. */
export async function saveLowStock(work: AtWork, form: FormData): Promise<OffersAnswer> {
  const say = speakGoods(work.language);
  const low_stock = wholeNumber(String(form.get("low_stock") ?? ""));
  const typed = { low_stock: String(form.get("low_stock") ?? "") };
  const refused = (text: string) => ({
    ...{ changed: null, refusal: null, typed },
    notes: [{ field: "low_stock", text }],
  });
  if (low_stock == null) return refused(say("number_wanted"));
  const sent = await sendAsSeller<LowStock>(work, "/low-stock", { low_stock });
  if (sent.ok) {
    return { changed: 1, what: ["low_stock"], refusal: null, notes: [], typed: {} };
  }
  if (sent.status === 404 || sent.status === 403) throw new Response(null, { status: sent.status });
  return refused(sent.notes[0]?.text ?? sent.message);
}

/**
 * Sends a spreadsheet of goods; its faults are told by their places in the file.
 * @param confirmed what the person has seen to have moved since it was made.
 */
export async function importGoods(
  work: AtWork,
  file: unknown,
  confirmed: readonly string[],
): Promise<OffersAnswer> {
  const nothing = { changed: null, refusal: null, notes: [], typed: {} };
  if (!(file instanceof File) || file.size === 0) {
    return { ...nothing, refusal: speakGoods(work.language)("workbook_wanted") };
  }
  const form = new FormData();
  form.set("file", file, file.name);
  const seen = MOVED.filter((one) => confirmed.includes(one));
  const path = seen.length > 0 ? `/imports?confirm=${seen.join()}` : "/imports";
  const sent = await sendAsSeller<{ changed: string[]; submitted: string[]; drafts: string[] }>(
    work,
    path,
    form,
  );
  if (sent.ok) {
    const { changed, submitted, drafts } = sent.body;
    return { ...nothing, changed: changed.length, file: { submitted, drafts, confirmable: [] } };
  }
  if (sent.status === 404 || sent.status === 403) throw new Response(null, { status: sent.status });
  const { message: refusal, notes } = sent;
  const confirmable = MOVED.filter((one) => sent.confirmable.includes(one));
  return { ...nothing, refusal, notes, file: { submitted: [], drafts: [], confirmable } };
}

import type {
  AskQuotation,
  BUYER_KINDS,
  MOST_QUOTATION_LINES as MostLines,
  QuotationView,
} from "@nang-gio/marketplace/contract";
import { parseIsoDate, parseTaxCode } from "@nang-gio/vietnam";
import type { AsShopper } from "../account/shopper.server";
import { askAsShopper } from "../account/shopper.server";
import type { FormAnswer } from "../forms/form-answer";
import { textsIn } from "../forms/form-answer.server";
import { wholeNumber } from "../forms/whole-number";
import { speakQuotations } from "./messages";

/** What buyers may say that they are, in the order of the form. */
export const KINDS: typeof BUYER_KINDS = [
  "wholesaler",
  "retail_chain",
  "platform",
  "distributor",
  "exporter",
  "processor",
  "other",
];
const MOST_LINES: typeof MostLines = 20;
const MOST_PIECES = 99_999_999;

const NAMES = [
  ...(["firm", "buyer_kind", "country", "tax_number", "deliver_to", "deliver_by", "note"] as const),
] as const;
/** A control of the form beside the quantities. */
export type AskName = (typeof NAMES)[number] | "lines";

/** The quantities that were typed, by variant. */
export function quantitiesIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith("q.") && typeof value === "string" && value.trim()
        ? [[name.slice(2), value.trim().slice(0, 12)]]
        : [],
    ),
  );
}

/** What was typed, and what is wrong with it by itself. */
export function readAsking(form: FormData, { language }: Pick<AsShopper, "language">) {
  const say = speakQuotations(language);
  const typed = textsIn(form, NAMES, 4_000);
  const quantities = quantitiesIn(form);
  const lines = Object.entries(quantities).map(([variant_id, text]) => ({
    variant_id,
    quantity: wholeNumber(text) ?? 0,
  }));
  const wrongLines =
    lines.length === 0
      ? say("lines_wanted")
      : lines.some(({ quantity }) => quantity < 1 || quantity > MOST_PIECES)
        ? say("lines_wrong")
        : lines.length > MOST_LINES
          ? say("lines_many", { most: MOST_LINES })
          : null;
  const tax = typed.tax_number.trim();
  const faults: FormAnswer<AskName>["faults"] = {
    ...(wrongLines ? { lines: wrongLines } : {}),
    ...(typed.firm.trim().length < 2 ? { firm: say("firm_wrong") } : {}),
    ...(KINDS.some((kind) => kind === typed.buyer_kind)
      ? {}
      : { buyer_kind: say("buyer_kind_wrong") }),
    ...(tax && typed.country === "vn" && !parseTaxCode(tax)
      ? { tax_number: say("tax_number_wrong") }
      : {}),
    ...(typed.deliver_to.trim().length < 4 ? { deliver_to: say("deliver_to_wrong") } : {}),
    ...(typed.deliver_by && !parseIsoDate(typed.deliver_by)
      ? { deliver_by: say("valid_wrong") }
      : {}),
  };
  const key = String(form.get("key") ?? "").slice(0, 64);
  return { key, typed: { ...typed, lines: "" }, quantities, lines, faults };
}

/** Asks the co-operative. */
export function sendAsking(
  { session, language }: AsShopper,
  form: FormData,
  { key, typed, lines }: ReturnType<typeof readAsking>,
) {
  const body = {
    key,
    cooperative: String(form.get("cooperative") ?? ""),
    lines,
    firm: typed.firm,
    buyer_kind: typed.buyer_kind as AskQuotation["buyer_kind"],
    country: typed.country,
    tax_number: typed.tax_number.trim() || null,
    deliver_to: typed.deliver_to,
    deliver_by: typed.deliver_by || null,
    note: typed.note,
  } satisfies AskQuotation;
  return askAsShopper<{ quotation: QuotationView }>(session, "/quotations", language, {
    method: "POST",
    body,
  });
}

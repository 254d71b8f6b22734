import type { QuotationView } from "@nang-gio/marketplace/contract";
import { parseIsoDate } from "@nang-gio/vietnam";
import { wholeNumber } from "../../forms/whole-number";
import { speakQuotations } from "../../quotations/messages";
import { type AtWork, askAsSeller } from "../seller.server";

/** What stands in the form of an answer, by its controls. */
export type AnswerValues = Record<string, string>;

/** Why an answer was not sent. */
export interface NotAnswered {
  values: AnswerValues;
  message: string;
  faults: Record<string, string>;
}

const MOST_LETTERS = 4_000;
const MOST_LINES = 20;

/** The name of the control with the price of a line. */
const priceAt = (at: number) => `price.${at}`;

function valuesIn(form: FormData): AnswerValues {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.slice(0, MOST_LETTERS)]] : [],
    ),
  );
}

/** Sends the answer of a form; gives why it was not sent, or nothing. */
export async function sendAnswer(
  { session, language }: AtWork,
  id: string,
  form: FormData,
): Promise<{ status: number; answer: NotAnswered } | undefined> {
  const say = speakQuotations(language);
  const values = valuesIn(form);
  const lines = Math.min(Number(values.lines) || 0, MOST_LINES);
  const prices = Array.from({ length: lines }, (_, at) => wholeNumber(values[priceAt(at)] ?? ""));
  const charge = wholeNumber(values.delivery_charge ?? "");
  const faults: NotAnswered["faults"] = {
    ...Object.fromEntries(
      prices.flatMap((price, at) => (price ? [] : [[priceAt(at), say("price_wrong")]])),
    ),
    ...(charge == null ? { delivery_charge: say("charge_wrong") } : {}),
    ...(parseIsoDate(values.valid_until ?? "") ? {} : { valid_until: say("valid_wrong") }),
    ...((values.terms ?? "").trim().length < 2 ? { terms: say("terms_wrong") } : {}),
  };
  if (Object.keys(faults).length > 0) {
    return { status: 400, answer: { values, message: say("answer_failed"), faults } };
  }
  const { valid_until, terms } = values;
  const sent = await askAsSeller<{ quotation: QuotationView }>(
    session,
    `/quotations/${id}/answer`,
    language,
    {
      method: "POST",
      body: {
        ...{ seen: Number(values.seen), prices, delivery_charge: charge },
        ...{ valid_until, terms },
      },
    },
  );
  if (sent.ok) return undefined;
  const named = Object.entries(sent.faults).map(([field, text]) => [
    field === "prices" ? priceAt(0) : field.replace("prices.", "price."),
    text,
  ]);
  const { status, message } = sent;
  return { status, answer: { values, message, faults: Object.fromEntries(named) } };
}

import type { SellerDeliveryTerms } from "@nang-gio/marketplace/contract";
import { type AtWork, askAsSeller } from "../seller.server";
import { composeRates, numberIn, type Typed } from "./terms-form";

/** The parts of the page, each a form of its own. */
export const PARTS = ["fees", "pickup", "closing"] as const;
export type TermsPart = (typeof PARTS)[number];

/** What a form is told that was not saved: what was typed, and what is wrong at which control. */
export interface TermsFaults {
  part: TermsPart;
  typed: Typed;
  message: string;
  faults: Record<string, string>;
}

const MOST_LETTERS = 400;

/** What stands in the controls of a form. */
export function typedIn(form: FormData): Typed {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).map(String).join().slice(0, MOST_LETTERS)]),
  );
}

interface Change {
  body: object;
  controlOf: (field: string) => string;
}

const same = (field: string) => field;

function feesIn(typed: Typed): Change {
  const dispatch_days = numberIn(typed.dispatch_days) ?? "";
  if (typed.fees !== "own") return { body: { rates: null, dispatch_days }, controlOf: same };
  const { rates, controlOf } = composeRates(typed);
  return { body: { rates, dispatch_days }, controlOf };
}

function pickupIn(typed: Typed): Change {
  const pickup = {
    offered: typed["pickup.offered"] === "yes",
    address: typed["pickup.address"] ?? "",
    hours: typed["pickup.hours"] ?? "",
  };
  return { body: { pickup }, controlOf: same };
}

function closingIn(typed: Typed): Change {
  const closing =
    typed.intent === "end"
      ? null
      : {
          from: typed["closing.from"] ?? "",
          to: typed["closing.to"] ?? "",
          message: typed["closing.message"] ?? "",
          message_en: typed["closing.message_en"] ?? "",
          takes_orders: typed["closing.takes_orders"] !== "no",
        };
  return { body: { closing }, controlOf: same };
}

const CHANGES: Record<TermsPart, (typed: Typed) => Change> = {
  fees: feesIn,
  pickup: pickupIn,
  closing: closingIn,
};

/** Saves one part of a co-operative's terms; gives what is wrong where they were refused. */
export async function saveTerms(
  { session, language }: Pick<AtWork, "session" | "language">,
  part: TermsPart,
  typed: Typed,
): Promise<{ status: number; refused: TermsFaults } | undefined> {
  const { body, controlOf } = CHANGES[part](typed);
  const answer = await askAsSeller<{ terms: SellerDeliveryTerms }>(
    session,
    "/delivery-terms",
    language,
    { method: "POST", body: { ...body, seen: Number(typed.seen) } },
  );
  if (answer.ok) return undefined;
  const { status, message } = answer;
  const faults = Object.fromEntries(
    Object.entries(answer.faults)
      .filter(([field]) => field !== "seen")
      .map(([field, text]) => [controlOf(field), text]),
  );
  return { status, refused: { part, typed, message, faults } };
}

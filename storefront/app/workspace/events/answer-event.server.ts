import { wholeNumber } from "../../forms/whole-number";
import { type AtWork, askAsSeller } from "../seller.server";
import { speakEvents } from "./messages";

/** What may be done with the co-operative's part in an event. */
const INTENTS = ["register", "decline", "withdraw"] as const;

/** Why an answer was not sent, with what was typed. */
export interface NotSent {
  people: string;
  brings: string;
  message: string;
  faults: Partial<Record<"people" | "brings", string>>;
}

const MOST_LETTERS = 4_000;
const MOST_PEOPLE = 500;

/** Sends what a form says of an event; gives why it was not sent, or nothing. */
export async function answerEvent(
  { session, language }: AtWork,
  id: string,
  form: FormData,
): Promise<{ status: number; not: NotSent } | undefined> {
  const say = speakEvents(language);
  const typed = (name: string) => String(form.get(name) ?? "").slice(0, MOST_LETTERS);
  const values = { people: typed("people"), brings: typed("brings") };
  const intent = INTENTS.find((one) => one === form.get("intent"));
  if (!intent) throw new Response(null, { status: 400 });
  const people = wholeNumber(values.people);
  if (intent === "register" && (!people || people > MOST_PEOPLE)) {
    const faults = { people: say("people_wrong") };
    return { status: 400, not: { ...values, message: say("failed"), faults } };
  }
  const sent = await askAsSeller(session, `/events/${id}/${intent}`, language, {
    method: "POST",
    body: intent === "register" ? { people, brings: values.brings } : {},
  });
  if (sent.ok) return undefined;
  return { status: sent.status, not: { ...values, message: sent.message, faults: sent.faults } };
}

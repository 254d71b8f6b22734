import { textsIn } from "../../forms/form-answer.server";
import { type AtWork, askAsSeller } from "../seller.server";
import { speakEvents } from "./messages";

const MOST_LETTERS = 4_000;

/** Why a word on how it went was not sent, with what was typed. */
export interface NotFollowed {
  buyer_id: string;
  after_days: number;
  state: string;
  words: string;
  message: string;
  faults: Partial<Record<"state" | "words", string>>;
}

/** Sends how it went with a buyer of an event; gives why it was not sent, or nothing. */
export async function sendFollowUp(
  { session, language }: AtWork,
  id: string,
  form: FormData,
): Promise<{ status: number; not: NotFollowed } | undefined> {
  const typed = textsIn(form, ["buyer_id", "after_days", "state", "words"], MOST_LETTERS);
  const { buyer_id, state, words } = typed;
  const after_days = Number(typed.after_days);
  const not = { buyer_id, after_days, state, words };
  if (!state) {
    const say = speakEvents(language);
    const faults = { state: say("choose") };
    return { status: 400, not: { ...not, message: say("choose"), faults } };
  }
  const sent = await askAsSeller(session, `/events/${id}/follow-ups`, language, {
    ...{ method: "POST", body: { ...not, words: words || null } },
  });
  if (sent.ok) return undefined;
  return { status: sent.status, not: { ...not, message: sent.message, faults: sent.faults } };
}

import { data } from "@remix-run/node";
import type { Language } from "../language";
import { faultIn } from "../parts/fault-choice";
import { speakConversations } from "./messages";
import type { AskAsSide } from "./send-message.server";

/** The number of the message in an address. @throws Response with 404 for what cannot be one */
export function messageNumber({ number = "" }: { number?: string }): number {
  if (!/^[1-9]\d{0,6}$/.test(number)) throw new Response(null, { status: 404 });
  return Number(number);
}

/** Reports the message that a form is about; gives why it was not taken, or nothing once it was. */
export async function reportMessage(
  ask: AskAsSide,
  { id, number }: { id: string; number: number },
  form: FormData,
  language: Language,
) {
  const reason = faultIn(form);
  if (!reason) {
    return data({ refusal: speakConversations(language)("report_choose") }, { status: 400 });
  }
  const answer = await ask(`/${id}/reports`, { method: "POST", body: { number, reason } });
  return answer.ok ? undefined : data({ refusal: answer.message }, { status: answer.status });
}

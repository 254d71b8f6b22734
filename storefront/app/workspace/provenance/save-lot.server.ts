import { data } from "@remix-run/node";
import { lead } from "../../asking.server";
import { type Sent, sendAsSeller } from "../goods/goods.server";
import type { AtWork } from "../seller.server";
import type { NotSent } from "./save-paper.server";
import { withoutBlanks } from "./without-blanks";

const MOST_LETTERS = 500;

/** What was typed into a form, by the names of its controls. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.trim().slice(0, MOST_LETTERS)]] : [],
    ),
  );
}

/** Gives a form back as it was typed, with what the backend refused of it; `controlOf` names the control of a field. */
export function notSent(
  typed: Record<string, string>,
  { status, message, notes }: Extract<Sent<unknown>, { ok: false }>,
  controlOf: (field: string) => string = (field) => field,
) {
  const faults = Object.fromEntries(
    notes.toReversed().map(({ field, text }) => [controlOf(field), text]),
  );
  return data<NotSent>({ typed, scan: null, faults, refusal: message }, { status });
}

/** Sends what a form says about a lot, and leads to its page; or tells what is wrong with it. */
export async function saveLot(
  work: AtWork,
  path: string,
  typed: Record<string, string>,
  body: object,
  controlOf?: (field: string) => string,
) {
  const sent = await sendAsSeller<{ lot: { id: string } }>(
    work,
    path,
    withoutBlanks(body) as object,
  );
  if (sent.ok) throw lead(work.language, `/ban-hang/lo-hang/${sent.body.lot.id}`);
  if (sent.status === 404) throw new Response(null, { status: 404 });
  return notSent(typed, sent, controlOf);
}

import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { Asked } from "../market/backend.server";
import { readPage } from "./read-page.server";
import { type AsShopper, askAsShopper, asShopper } from "./shopper.server";

const ID = /^\w{1,64}$/;

/** A page of what an account keeps, and whether something was just added (`xong`). */
export async function readKept<Answer extends { count: number }>(
  shopper: AsShopper,
  request: Request,
  path: string,
) {
  const read = await readPage<Answer>(shopper, request, path);
  return { ...read, added: new URL(request.url).searchParams.has("xong") };
}

/** What became of a change of what an account keeps. */
export interface KeptAnswer {
  done: "removed" | "alerts_saved" | null;
  refusal: string | null;
}

/** Takes something out of what an account keeps, or changes what of it is told, by the names of the ticks. */
export async function changeKept(asking: ActionFunctionArgs, path: string, alerts: string[]) {
  const { session, language } = await asShopper(asking);
  const form = await asking.request.formData();
  const id = String(form.get("id") ?? "");
  const intent = form.get("intent");
  if (!ID.test(id) || (intent !== "remove" && intent !== "alerts")) {
    throw new Response(null, { status: 400 });
  }
  const removes = intent === "remove";
  const answer: Asked<unknown> = await askAsShopper(session, `${path}/${id}`, language, {
    ...(removes
      ? { method: "DELETE" }
      : {
          method: "POST",
          body: Object.fromEntries(alerts.map((name) => [name, form.get(name) === "yes"])),
        }),
  });
  // Removed by an earlier press.
  if (answer.ok || (removes && answer.status === 404)) {
    return data<KeptAnswer>({ done: removes ? "removed" : "alerts_saved", refusal: null });
  }
  return data<KeptAnswer>({ done: null, refusal: answer.message }, { status: answer.status });
}

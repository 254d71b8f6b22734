import type {
  AskReturn,
  CancelOwn,
  MOST_RETURN_PICTURES as MostReturnPictures,
  ReturnReason,
  RETURN_REASONS as ReturnReasons,
  ShopperOrderAnswer,
} from "@nang-gio/marketplace/contract";
import type { Scan } from "@nang-gio/media/contract";
import type { Asked } from "../market/backend.server";
import { type AsShopper, askAsShopper } from "./shopper.server";

/** Photographs that a return may have, as the backend says. */
export const MOST_PICTURES: typeof MostReturnPictures = 5;
/** Longer than reading a page: a photograph is rendered before the answer. */
export const PICTURE_TIMEOUT_MS = 60_000;

const REASONS: typeof ReturnReasons = [
  "damaged",
  "wrong",
  "not_as_described",
  "expired",
  "changed_mind",
  "other",
];

const reasonIn = (text: string): ReturnReason => REASONS.find((one) => one === text) ?? "other";

const textOf = (form: FormData, name: string) => String(form.get(name) ?? "").slice(0, 300);

/** What a form says of the consignments that it cancels: as `id:state:revision`, each as it was seen. */
export function cancellationIn(form: FormData): CancelOwn {
  const consignments = form.getAll("consignment").map((said) => {
    const [id = "", seen = "", revision = ""] = String(said).split(":");
    return { id, seen: seen as "placed" | "accepted", revision: Number(revision) };
  });
  const reason = textOf(form, "reason").trim();
  return { consignments, ...(reason ? { reason } : {}) };
}

/** Takes consignments out of an order. */
export function cancelOwn(
  { session, language }: AsShopper,
  number: string,
  body: CancelOwn,
): Promise<Asked<ShopperOrderAnswer>> {
  return askAsShopper(session, `/orders/${number}/cancel`, language, { method: "POST", body });
}

/** Which pieces a form gives back, and why; those of which it says none are left out. */
export function returnIn(form: FormData): Omit<AskReturn, "pictures"> {
  const [id = "", revision = ""] = textOf(form, "consignment").split(":");
  const lines = form.getAll("line").flatMap((said) => {
    const line_item_id = String(said);
    const quantity = Number(form.get(`quantity-${line_item_id}`) || 0);
    const reason = reasonIn(textOf(form, `reason-${line_item_id}`));
    return quantity === 0 ? [] : [{ line_item_id, quantity, reason }];
  });
  const note = textOf(form, "note").trim();
  return { consignment: { id, revision: Number(revision) }, lines, ...(note ? { note } : {}) };
}

/** The photographs that a form brings. */
export const picturesIn = (form: FormData): File[] =>
  form.getAll("pictures").filter((one): one is File => one instanceof File && one.size > 0);

/** Sends one photograph of a consignment; gives its id, or why it was not taken. */
async function sendPicture(
  { session, language }: AsShopper,
  number: string,
  consignment: string,
  picture: File,
): Promise<Asked<string>> {
  const body = new FormData();
  body.set("files", picture, picture.name);
  const path = `/orders/${number}/pictures`;
  const sent = await askAsShopper<{ scan: Scan }>(session, path, language, {
    ...{ method: "POST", query: { consignment }, body },
    timeout: PICTURE_TIMEOUT_MS,
  });
  return sent.ok
    ? { ok: true, body: sent.body.scan.id }
    : { ...sent, message: `${picture.name}: ${sent.message}`, faults: {} };
}

/** Asks to give pieces back, with photographs. */
export async function askReturn(
  shopper: AsShopper,
  number: string,
  asked: Omit<AskReturn, "pictures">,
  files: readonly File[],
): Promise<Asked<ShopperOrderAnswer>> {
  const pictures: string[] = [];
  for (const file of files) {
    const sent = await sendPicture(shopper, number, asked.consignment.id, file);
    if (!sent.ok) return sent;
    pictures.push(sent.body);
  }
  const body: AskReturn = { ...asked, pictures };
  return askAsShopper(shopper.session, `/orders/${number}/returns`, shopper.language, {
    method: "POST",
    body,
  });
}

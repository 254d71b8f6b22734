import { randomUUID } from "node:crypto";
import type { ProposalContent } from "@nang-gio/marketplace/contract";
import sharp from "sharp";
import type { Answer, TestMarket } from "./market";
import { logIn, SELLERS } from "./sellers";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** A photograph of a colour. */
export const photograph = (background = "#c2410c") =>
  sharp({ create: { width: 900, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Sends a file as a picture of goods. */
export async function sendPicture(
  market: TestMarket,
  name: string,
  content: Buffer,
  who: keyof typeof SELLERS = "mam",
  language = "vi",
): Promise<Answer> {
  const { body } = await logIn(market, SELLERS[who].phone);
  const form = new FormData();
  form.set("files", new Blob([new Uint8Array(content)]), name);
  const answer = await fetch(`${market.url}/seller/uploads`, {
    method: "POST",
    headers: { authorization: `Bearer ${body.token}`, "accept-language": language },
    body: form,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** A fish sauce with all that the shop and its label ask for. */
export function wholeContent(picture: string, changed: Partial<ProposalContent> = {}) {
  return {
    title: "Mắm nêm cá cơm",
    title_en: "Fermented anchovy dip",
    category_handle: "nuoc-mam-gia-vi",
    unit: "hũ",
    ingredients: "Cá cơm, muối",
    storage: "Nơi khô mát",
    shelf_life_days: 365,
    origin: "Phan Thiết, Lâm Đồng",
    pictures: [picture],
    variants: [{ title: "Hũ 200 g", price: 60_000, stock: 12, net_weight_g: 200 }],
    ...changed,
  };
}

/** A product of the caller's that waits for staff. Gives its id and revision. */
export async function submitted(ask: Ask, content: object): Promise<{ id: string; seen: number }> {
  const made = await ask("POST", "/seller/products", { key: randomUUID(), content });
  const { id, revision: seen } = made.body.product;
  const sent = await ask("POST", `/seller/products/${id}/submit`, { seen });
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  return { id, seen };
}

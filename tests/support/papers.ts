import { newPaper, paperBytes } from "@nang-gio/paper";
import type { Answer, TestMarket } from "./market";
import { photograph } from "./proposals";
import { logIn, SELLERS } from "./sellers";

/** A decision as a PDF. */
export function decision(words = "Quyết định công nhận (minh hoạ)"): Promise<Buffer> {
  const paper = newPaper({ size: "A4", margin: 20, title: "Quyết định", language: "vi" });
  return paperBytes(paper.text(words));
}

/** Sends a file as a scanned paper. */
export async function sendScan(
  market: TestMarket,
  name: string,
  content: Buffer,
  who: keyof typeof SELLERS = "mam",
): Promise<Answer> {
  const { body } = await logIn(market, SELLERS[who].phone);
  const form = new FormData();
  form.set("files", new Blob([new Uint8Array(content)]), name);
  const answer = await fetch(`${market.url}/seller/scans`, {
    method: "POST",
    headers: { authorization: `Bearer ${body.token}`, "accept-language": "vi" },
    body: form,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** The id of a scan that a co-operative sent in. */
export async function scanId(
  market: TestMarket,
  who: keyof typeof SELLERS = "mam",
): Promise<string> {
  const sent = await sendScan(market, "giấy chứng nhận.jpg", await photograph(), who);
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  return sent.body.scan.id;
}

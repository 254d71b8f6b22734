import { newPaper, paperBytes } from "@nang-gio/paper";
import type { Answer, TestMarket } from "./market";
import { photograph } from "./proposals";
import { logIn, SELLERS } from "./sellers";

/** A decision as a PDF. */
export function decision(words = "Quyết định công nhận (minh hoạ)"): Promise<Buffer> {
  const paper = newPaper({ size: "A4", margin: 20, title: "Quyết định", language: "vi" });
  return paperBytes(paper.text(words));
}

async function sendTo(
  market: TestMarket,
  path: string,
  who: keyof typeof SELLERS,
  file: { name: string; content: Buffer },
): Promise<Answer> {
  const { body } = await logIn(market, SELLERS[who].phone);
  const form = new FormData();
  form.set("files", new Blob([new Uint8Array(file.content)]), file.name);
  const answer = await fetch(market.url + path, {
    method: "POST",
    headers: { authorization: `Bearer ${body.token}`, "accept-language": "vi" },
    body: form,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** Sends a file as a scanned paper. */
export const sendScan = (
  market: TestMarket,
  name: string,
  content: Buffer,
  who: keyof typeof SELLERS = "mam",
) => sendTo(market, "/seller/scans", who, { name, content });

function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.scan.id;
}

/** The id of a scan that a co-operative sent in. */
export async function scanId(
  market: TestMarket,
  who: keyof typeof SELLERS = "mam",
): Promise<string> {
  return idOf(await sendScan(market, "giấy chứng nhận.jpg", await photograph(), who));
}

/** The id of a scan of the paper by which a co-operative is known in law. */
export async function legalScanId(
  market: TestMarket,
  who: keyof typeof SELLERS = "mam",
): Promise<string> {
  const file = { name: "giấy đăng ký.pdf", content: await decision() };
  return idOf(await sendTo(market, "/seller/legal-papers/scan", who, file));
}

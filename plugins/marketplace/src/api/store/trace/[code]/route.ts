import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readTrace } from "../../../../provenance/read-trace";

/** `GET /store/trace/:code`: what is public of the lot of a code; kept by nobody on the way, since it may be recalled. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const trace = await readTrace(req.scope, req.params.code ?? "", req.ip ?? "");
  res.set("cache-control", "no-store");
  res.json({ trace });
}

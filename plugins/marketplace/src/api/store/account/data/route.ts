import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { readShopperData } from "../../../../personal-data/read-shopper-data";
import { dataSubject } from "../../../../personal-data/subject";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/data`: to what the caller agreed, and what would keep their account from being erased. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const subject = await dataSubject(req.scope, shopperScope(req), language);
  res.json({ data: await readShopperData(req.scope, subject) });
}

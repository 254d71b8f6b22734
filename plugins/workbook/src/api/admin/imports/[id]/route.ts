import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { AdminImportQuery } from "../../../../contract";
import { detailOf } from "../../../../runs/read-runs";
import { sightOf } from "../../../sight";

/** One import: how far it is, and a page of what was found. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as AdminImportQuery;
  const which = { id: req.params.id ?? "", ...sightOf(req).runs };
  const language = languageOf(req.headers["accept-language"]);
  res.json({ import: await detailOf(req.scope, which, page, language) });
}

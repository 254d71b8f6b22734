import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { confirmRun } from "../../../../../runs/confirm";
import { detailOf } from "../../../../../runs/read-runs";
import { sightOf } from "../../../../sight";

/** Confirms a checked import: it is written in the background. Answers 202 with its state. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { actorId, runs } = sightOf(req);
  const which = { id: req.params.id ?? "", ...runs };
  const language = languageOf(req.headers["accept-language"]);
  const page = { limit: 50, offset: 0 };
  await detailOf(req.scope, which, page, language);
  await confirmRun(req.scope, which.id, { actorId, ip: req.ip ?? null });
  res.status(202).json({ import: await detailOf(req.scope, which, page, language) });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { AdminImportsQuery } from "../../../contract";
import { checkUpload } from "../../../runs/check-upload";
import { detailOf, importsOf } from "../../../runs/read-runs";
import type { WithFile } from "../../receive-file";
import { sightOf } from "../../sight";

/** Imports, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as AdminImportsQuery;
  const language = languageOf(req.headers["accept-language"]);
  const { imports, count } = await importsOf(req.scope, sightOf(req).runs, page, language);
  res.json({ imports, count, limit: page.limit, offset: page.offset });
}

/** The dry run of a file: checks all of it and answers the import with the first page of its report. */
export async function POST(req: MedusaRequest & WithFile, res: MedusaResponse): Promise<void> {
  const { actorId, communes, runs } = sightOf(req);
  const name = req.file?.originalname ?? "";
  const content = req.file?.buffer ?? Buffer.alloc(0);
  const id = await checkUpload(req.scope, { name, content, communes, actorId });
  const language = languageOf(req.headers["accept-language"]);
  const page = { limit: 50, offset: 0 };
  res.status(201).json({ import: await detailOf(req.scope, { id, ...runs }, page, language) });
}

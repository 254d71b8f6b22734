import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { languageOf } from "@nang-gio/access/problem";
import type { ExportOwnData } from "../../../../../contract";
import { dataSubject } from "../../../../../personal-data/subject";
import { writeExport } from "../../../../../personal-data/write-export";
import { shopperScope } from "../../../../../shopper/scope";
import { checkPassword } from "../../../../../sign-in/check-password";

/** Times that an account may take its data along in ten minutes. */
const EXPORTS_ALLOWED = 5;

/** `POST /store/account/data/export`: all that the market keeps of the caller, as a ZIP. */
export async function POST(req: MedusaRequest<ExportOwnData>, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  await checkPassword(req.scope, scope.account_id, req.validatedBody.password);
  const asked = [{ key: `export of ${scope.account_id}`, allowed: EXPORTS_ALLOWED }];
  await claimGuess(req.scope, asked, "own_data.too_many_exports");
  const language = languageOf(req.headers["accept-language"]);
  const subject = await dataSubject(req.scope, scope, language);
  const zip = await writeExport(req.scope, subject, new Date());
  res
    .setHeader("Content-Type", "application/zip")
    .setHeader("Content-Disposition", `attachment; filename="du-lieu-cua-toi.zip"`)
    .setHeader("Cache-Control", "private, no-store")
    .send(zip);
}

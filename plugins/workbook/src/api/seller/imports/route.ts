import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { changeOffersWorkflow } from "@nang-gio/marketplace/workflows/change-offers";
import type { SellerImportQuery } from "../../../contract";
import { explain, explainFinding } from "../../../messages/explain";
import { proposeSaid } from "../../../seller/propose-said";
import { confirmable, readGoods } from "../../../seller/read-goods";
import { receiveFile, type WithFile } from "../../receive-file";

/**
 * `POST /seller/imports`: prices, stocks and texts from the market's workbook in the form's field `file`, all or none.
 * Prices and stocks change at once, texts are proposed. Answers `{changed, rows, submitted, drafts}`, or 400 with a
 * detail for each fault of the file, in the reader's language. Where it is only that stocks or prices have moved since
 * the file was made, `confirmable` names which, and `?confirm=` with them takes that as seen.
 */
export async function POST(req: MedusaRequest & WithFile, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { confirm = [] } = req.validatedQuery as SellerImportQuery;
  await new Promise<void>((done, fail) =>
    receiveFile(req, res, (error) => (error ? fail(error) : done())),
  );
  const { originalname: name = "", buffer: content = Buffer.alloc(0) } = req.file ?? {};
  const read = await readGoods(req.scope, organisation_id, { name, content }, confirm);
  const { offers, said, faults } = read;
  if (faults.length > 0) {
    const language = languageOf(req.headers["accept-language"]);
    const code = "workbook.offers_refused";
    res.status(400).json({
      type: "invalid_data",
      code,
      message: explain({ code, params: { count: faults.length } }, language),
      confirmable: confirmable(faults),
      details: faults.map((fault) => ({
        field: `${fault.sheet} ${fault.column?.letter ?? ""}${fault.row ?? ""}`.trim(),
        code: fault.problem.code,
        message: explainFinding(fault, language),
      })),
    });
    return;
  }
  const { result: changed } =
    offers.length > 0
      ? await changeOffersWorkflow(req.scope).run({ input: { organisation_id, offers } })
      : { result: [] };
  const actor = { organisation_id, actor_id: person.id };
  const proposed = await proposeSaid(req.scope, actor, said);
  res.json({ changed, rows: offers.length, ...proposed });
}

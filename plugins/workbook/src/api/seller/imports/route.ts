import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { changeOffersWorkflow } from "@nang-gio/marketplace/workflows/change-offers";
import { explain, explainFinding } from "../../../messages/explain";
import { readOffers } from "../../../seller/read-offers";
import { receiveFile, type WithFile } from "../../receive-file";

/**
 * `POST /seller/imports`: prices and stocks from the market's workbook in the form's field `file`, all or none. Answers
 * `{changed, rows}`, or 400 with a detail for each fault of the file, in the reader's language.
 */
export async function POST(req: MedusaRequest & WithFile, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  await new Promise<void>((done, fail) =>
    receiveFile(req, res, (error) => (error ? fail(error) : done())),
  );
  const { originalname: name = "", buffer: content = Buffer.alloc(0) } = req.file ?? {};
  const { offers, faults } = await readOffers(req.scope, organisation_id, { name, content });
  if (faults.length > 0) {
    const language = languageOf(req.headers["accept-language"]);
    const code = "workbook.offers_refused";
    res.status(400).json({
      type: "invalid_data",
      code,
      message: explain({ code, params: { count: faults.length } }, language),
      details: faults.map((fault) => ({
        field: `${fault.sheet} ${fault.column?.letter ?? ""}${fault.row ?? ""}`.trim(),
        code: fault.problem.code,
        message: explainFinding(fault, language),
      })),
    });
    return;
  }
  const { result: changed } = await changeOffersWorkflow(req.scope).run({
    input: { organisation_id, offers },
  });
  res.json({ changed, rows: offers.length });
}

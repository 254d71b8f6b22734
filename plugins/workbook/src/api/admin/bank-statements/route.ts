import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { StatementQuery } from "@nang-gio/payment-vietnam/contract";
import { readSettings } from "@nang-gio/payment-vietnam/read/settings";
import { recordStatementWorkflow } from "@nang-gio/payment-vietnam/workflows";
import { coversUntil } from "../../../statement/covers-until";
import { openStatement } from "../../../statement/open-statement";
import type { WithFile } from "../../receive-file";

/** `POST /admin/bank-statements`: writes down what came to the market's account, as a statement tells it. */
export async function POST(
  req: AuthenticatedMedusaRequest & WithFile,
  res: MedusaResponse,
): Promise<void> {
  const { account } = readSettings(req.scope);
  if (!account) throw new Problem("not_allowed", "workbook.statement_no_account");
  const { account_number } = account;
  const file_name = req.file?.originalname ?? "";
  const content = req.file?.buffer ?? Buffer.alloc(0);
  const entries = await openStatement({ name: file_name, content }, account_number);
  const { covers_until: day } = req.validatedQuery as StatementQuery;
  const { result: statement } = await recordStatementWorkflow(req.scope).run({
    input: {
      ...{ file_name, entries },
      account: account_number,
      covers_until: coversUntil(entries, day, new Date()),
      actor_id: req.auth_context.actor_id,
    },
  });
  res.status(201).json({ statement });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parse } from "@nang-gio/access/problem";
import { GatewayNotice } from "../../../contract";
import { recordTransactionsWorkflow } from "../../../workflows/record-transactions";
import { accountOf } from "../account-of";

/** `POST /hooks/bank-transactions`: a gateway tells, signed, what came to the market's account. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account, transactions } = parse(GatewayNotice, req.body);
  const { result } = await recordTransactionsWorkflow(req.scope).run({
    input: { source: "gateway", account: accountOf(req, account), entries: transactions },
  });
  res.json({ added: result.added, known: result.known });
}

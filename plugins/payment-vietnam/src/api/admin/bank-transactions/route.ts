import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BankTransactionsQuery } from "../../../contract";
import { findTransactions } from "../../../read/find-transactions";

/** `GET /admin/bank-transactions`: what came to the market's account, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as BankTransactionsQuery;
  const found = await findTransactions(req.scope, wanted);
  res.json({ ...found, limit: wanted.limit, offset: wanted.offset });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementQuery } from "../../settlement-contract";
import type { KeptSettlement } from "../../workflows/settlements/judge";
import { settlementNumber } from "../../workflows/settlements/judge";
import { readStatement } from "./read-statement";
import { statementPdf } from "./statement-pdf";
import { statementXlsx } from "./statement-xlsx";

/** What a browser is told of a file. */
export const FILE_TYPES = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** Answers with a settlement's statement in the format and language that are asked for. */
export async function sendStatement(
  req: MedusaRequest,
  res: MedusaResponse,
  settlement: KeptSettlement,
): Promise<void> {
  const { format, language } = req.validatedQuery as StatementQuery;
  const statement = await readStatement(req.scope, settlement, language);
  const content = await (format === "pdf" ? statementPdf : statementXlsx)(statement);
  const disposition = format === "pdf" ? "inline" : "attachment";
  res.set({
    "content-type": FILE_TYPES[format],
    "content-disposition": `${disposition}; filename="${settlementNumber(settlement.number)}.${format}"`,
    "cache-control": "no-store",
  });
  res.send(content);
}

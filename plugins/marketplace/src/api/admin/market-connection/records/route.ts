import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SalesRecords, SalesRecordsQuery } from "../../../../contract";
import { salesRecords } from "../../../../read/sales-records";
import { salesScope } from "../../../../read/sales-scope";

/** `GET /admin/market-connection/records`: the consignments behind a figure. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SalesRecords>,
): Promise<void> {
  const { limit, offset, figure, women_led, ...wanted } = req.validatedQuery as SalesRecordsQuery;
  const { filter } = await salesScope(req, wanted);
  res.json(await salesRecords(req.scope, { ...filter, figure, women_led }, { limit, offset }));
}

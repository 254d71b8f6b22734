import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { REPORT_TYPES, reportFile } from "../../../../../../reporting/document/files";
import { frozenReport } from "../../../../../../reporting/read/find-reports";
import type { ReportFileQuery } from "../../../../../../reporting-contract";

/** `GET /admin/plan/reports/:id/file`: the report to hand out, the same bytes each time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as ReportFileQuery;
  const { snapshot, version } = await frozenReport(req.scope, req.params.id ?? "");
  const { kind, year, last_day } = snapshot.period;
  const name = `bao-cao-${kind}-${year ?? last_day}-${version}.${format}`.replaceAll("_", "-");
  res.set({
    "content-type": REPORT_TYPES[format],
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  });
  res.send(await reportFile(snapshot, format));
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findRegistry } from "@nang-gio/cooperative/read/find-registry";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { CooperativesExportQuery } from "../../../../contract";
import { writeCooperatives } from "../../../../writing/write-cooperatives";
import { sendWorkbook } from "../../../send-workbook";
import { sightOf } from "../../../sight";

/** More than the register will hold. */
const ALL = 100_000;

/**
 * `GET /admin/exports/cooperatives`: the register's list as it is filtered and sorted, as XLSX, within the caller's
 * communes.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, ...wanted } = req.validatedQuery as unknown as CooperativesExportQuery;
  const { cooperatives } = await findRegistry(
    req.scope,
    { ...wanted, limit: ALL, offset: 0 },
    sightOf(req).communes,
  );
  const day = wanted.as_of ?? dateInVietnam(new Date());
  sendWorkbook(res, `to-chuc-${day}`, await writeCooperatives(cooperatives, day, language));
}

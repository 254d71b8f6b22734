import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { type CalendarDate, calendarDate } from "@nang-gio/vietnam";
import type { UpdateCooperative } from "../../../../contract";
import { assertCommuneInSight, communesInSight } from "../../../../read/communes-in-sight";
import { findInRegistry } from "../../../../read/find-registry";
import { organisationByHandle, organisationInSight } from "../../../../read/organisation-in-sight";
import { upsertOrganisationsWorkflow } from "../../../../workflows/upsert-registry";
import { nationalPhone } from "../../../national-phone";

/** `GET /admin/cooperatives/:id?as_of=`: all facts; tags and certificate states as of the day. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { as_of } = req.validatedQuery as { as_of?: string };
  const day: CalendarDate | undefined = as_of ? calendarDate(as_of) : undefined;
  const id = req.params.id ?? "";
  res.json({ cooperative: await findInRegistry(req.scope, id, communesInSight(req), day) });
}

/** `POST /admin/cooperatives/:id`: changes what the body names; `null` empties a field. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateCooperative>,
  res: MedusaResponse,
): Promise<void> {
  const { id: _id, ...current } = await organisationInSight(req);
  const change = nationalPhone(req.validatedBody);
  if (change.kind && change.kind !== current.kind) {
    throw new Problem("invalid_data", "cooperative.kind_is_dated", { field: "kind" });
  }
  if (change.commune_code) assertCommuneInSight(req, change.commune_code);
  await upsertOrganisationsWorkflow(req.scope).run({
    input: { rows: [{ ...current, ...change }] },
  });
  res.json({ cooperative: await organisationByHandle(req, current.handle) });
}

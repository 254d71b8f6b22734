import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { ownerOfScan } from "@nang-gio/media/scans/scans";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import { COOPERATIVE_MODULE } from "../../../../modules/cooperative";
import type { CooperativeService } from "../../../../modules/cooperative/service";
import { communesInSight } from "../../../../read/communes-in-sight";
import { communeFilter } from "../../../../read/registry-filters";

/** `GET /admin/scans/:id`: a scanned paper of an organisation in sight. @throws Problem `media.scan_not_found` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const owner_id = (await ownerOfScan(req.scope, id)) ?? "";
  const [owner] = await req.scope
    .resolve<CooperativeService>(COOPERATIVE_MODULE)
    .listOrganisations(
      { id: [owner_id], ...communeFilter(undefined, communesInSight(req)) },
      { select: ["id"], take: 1 },
    );
  if (!owner) throw new Problem("not_found", "media.scan_not_found");
  await sendScan(req, res, { id, owner_id });
}

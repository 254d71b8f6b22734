import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "../../../read/communes-in-sight";
import { findCertificate } from "../../../read/find-certificates";
import { moveCertificateWorkflow } from "../../../workflows/certificates";

type Decision = "verified" | "rejected" | "revoked";

/** A route that moves the certificate of `:id` to a state, in the caller's name, and answers with it. */
export function decide(state: Decision) {
  return async (
    req: AuthenticatedMedusaRequest<{ reason?: string }>,
    res: MedusaResponse,
  ): Promise<void> => {
    const inSight = communesInSight(req);
    const { id } = await findCertificate(req.scope, req.params.id ?? "", inSight);
    const actor_id = req.auth_context.actor_id;
    await moveCertificateWorkflow(req.scope).run({
      input: { id, state, reason: req.validatedBody?.reason, actor_id },
    });
    res.json({ certificate: await findCertificate(req.scope, id, inSight) });
  };
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ConsignmentAction, MoveConsignmentBody } from "../../../contract";
import { ownConsignment, readSellerConsignment } from "../../../read/seller-consignments";
import { sellerScope } from "../../../seller/seller-scope";
import { MOVE_WORKFLOWS } from "../../../workflows/move-consignment";

/** A route that does something with the consignment of `:id`, in the caller's name, and answers with it. */
export function move(action: ConsignmentAction) {
  return async (req: MedusaRequest<MoveConsignmentBody>, res: MedusaResponse): Promise<void> => {
    const scope = sellerScope(req);
    const { id, order_id } = await ownConsignment(req.scope, scope, req.params.id ?? "");
    const { cooperative_id: _named, ...body } = req.validatedBody;
    await MOVE_WORKFLOWS[action](req.scope).run({
      input: { ...body, id, order_id, actor_id: scope.person.id },
    });
    res.json({ consignment: await readSellerConsignment(req.scope, scope, id) });
  };
}

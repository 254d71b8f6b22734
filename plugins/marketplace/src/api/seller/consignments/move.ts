import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeBody, ConsignmentAction, MoveConsignmentBody } from "../../../contract";
import { ownConsignment, readSellerConsignment } from "../../../read/seller-consignments";
import { sellerScope } from "../../../seller/seller-scope";
import { MOVE_WORKFLOWS } from "../../../workflows/move-consignment";
import type { ConsignmentChangeInput } from "../../../workflows/steps/change-consignment";

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

/** A route that does something to the consignment of `:id` that is no move, and answers with it. */
export function change<Input extends ConsignmentChangeInput>(
  workflow: (container: MedusaContainer) => { run: (asked: { input: Input }) => Promise<unknown> },
  more: object = {},
) {
  return async (req: MedusaRequest<ChangeBody>, res: MedusaResponse): Promise<void> => {
    const scope = sellerScope(req);
    const { id, order_id } = await ownConsignment(req.scope, scope, req.params.id ?? "");
    const { cooperative_id: _named, ...body } = req.validatedBody;
    const input = { ...body, ...more, id, order_id, actor_id: scope.person.id } as unknown as Input;
    await workflow(req.scope).run({ input });
    res.json({ consignment: await readSellerConsignment(req.scope, scope, id) });
  };
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { EndQuotation } from "../../../../../../contract";
import { move } from "../../move";

/** `POST /store/account/quotations/:id/withdraw`: the buyer asks no more. */
export const POST = (req: MedusaRequest<EndQuotation>, res: MedusaResponse): Promise<void> =>
  move(req, res, "withdraw");

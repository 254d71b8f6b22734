import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CounterQuotation } from "../../../../../../contract";
import { move } from "../../move";

/** `POST /store/account/quotations/:id/counter`: the buyer says something to the answer, and asks again. */
export const POST = (req: MedusaRequest<CounterQuotation>, res: MedusaResponse): Promise<void> =>
  move(req, res, "counter");

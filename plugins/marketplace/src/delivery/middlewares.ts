import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import { ChangeDeliveryTerms, SlipQuery } from "../contract";
import "./policies";

/** What the routes take by which co-operatives say how they deliver. */
export const DELIVERY_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/seller/delivery-terms",
    methods: ["POST"],
    middlewares: [validateBody(ChangeDeliveryTerms)],
  },
  {
    matcher: "/seller/consignments/:id/slip",
    methods: ["GET"],
    middlewares: [validateQuery(SlipQuery)],
  },
];

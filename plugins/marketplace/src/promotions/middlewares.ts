import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  ChangePromotion,
  MovePromotion,
  NewPromotion,
  PROMOTION_ACTIONS,
  SellerPromotionsQuery,
} from "../promotions-contract";
import "./policies";

/** What the routes of promotions take. */
export const PROMOTION_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/seller/promotions",
    methods: ["GET"],
    middlewares: [validateQuery(SellerPromotionsQuery)],
  },
  { matcher: "/seller/promotions", methods: ["POST"], middlewares: [validateBody(NewPromotion)] },
  {
    matcher: "/seller/promotions/:id",
    methods: ["POST"],
    middlewares: [validateBody(ChangePromotion)],
  },
  ...PROMOTION_ACTIONS.map((action) => ({
    matcher: `/seller/promotions/:id/${action}`,
    methods: ["POST" as const],
    middlewares: [validateBody(MovePromotion)],
  })),
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import { CommissionRulesQuery, EndCommissionRule, NewCommissionRule } from "../commission-contract";
import { SellerLedgerQuery, SellerSettlementsQuery } from "../seller-money-contract";
import "./policies";

/** What the routes of money take. */
export const MONEY_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/seller/settlements",
    methods: ["GET"],
    middlewares: [validateQuery(SellerSettlementsQuery)],
  },
  { matcher: "/seller/ledger", methods: ["GET"], middlewares: [validateQuery(SellerLedgerQuery)] },
  {
    matcher: "/admin/commission-rules",
    methods: ["GET"],
    middlewares: [validateQuery(CommissionRulesQuery)],
  },
  {
    matcher: "/admin/commission-rules",
    methods: ["POST"],
    middlewares: [validateBody(NewCommissionRule)],
  },
  {
    matcher: "/admin/commission-rules/:id/end",
    methods: ["POST"],
    middlewares: [validateBody(EndCommissionRule)],
  },
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import type { z } from "zod";
import { CommissionRulesQuery, EndCommissionRule, NewCommissionRule } from "../commission-contract";
import { SellerSalesQuery } from "../sales-contract";
import {
  SellerLedgerQuery,
  SellerMonthsQuery,
  SellerSettlementsQuery,
} from "../seller-money-contract";
import {
  DraftSettlements,
  SETTLEMENT_ACTIONS,
  SETTLEMENT_BODIES,
  SettlementsQuery,
  StatementQuery,
  TransfersQuery,
} from "../settlement-contract";
import { NewTaxpayerTerm, TaxpayerTermsQuery } from "../taxpayer-contract";
import "./policies";

const query = (matcher: string, schema: z.ZodType<Record<string, unknown>>): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(schema)],
});

const body = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
});

/** What the routes of money take. */
export const MONEY_ROUTES: MiddlewareRoute[] = [
  query("/seller/settlements", SellerSettlementsQuery),
  query("/seller/sales", SellerSalesQuery),
  query("/seller/exports/sales", SellerSalesQuery),
  query("/seller/ledger", SellerLedgerQuery),
  query("/seller/ledger/months", SellerMonthsQuery),
  query("/admin/commission-rules", CommissionRulesQuery),
  body("/admin/commission-rules", NewCommissionRule),
  body("/admin/commission-rules/:id/end", EndCommissionRule),
  query("/admin/taxpayer-terms", TaxpayerTermsQuery),
  body("/admin/taxpayer-terms", NewTaxpayerTerm),
  query("/seller/settlements/:id/statement", StatementQuery),
  query("/admin/settlements", SettlementsQuery),
  query("/admin/settlements/transfers", TransfersQuery),
  query("/admin/settlements/:id/statement", StatementQuery),
  body("/admin/settlements", DraftSettlements),
  ...SETTLEMENT_ACTIONS.map((action) =>
    body(`/admin/settlements/:id/${action}`, SETTLEMENT_BODIES[action]),
  ),
];

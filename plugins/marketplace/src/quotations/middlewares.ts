import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AcceptQuotation,
  AdminQuotationsQuery,
  AnswerQuotation,
  AskQuotation,
  CounterQuotation,
  DeclineQuotation,
  EndQuotation,
  OwnQuotationsQuery,
  QuotationChoicesQuery,
  QuotationFiguresQuery,
  SellerQuotationsQuery,
} from "../contract";
import { checkedBody } from "../sign-in/checked-body";
import "./messages/register";
import "./policies";

const asked = (matcher: string, query: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(query)],
});

const sent = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(body)],
});

/** What the routes of quotations take. */
export const QUOTATION_ROUTES: MiddlewareRoute[] = [
  asked("/store/account/quotations", OwnQuotationsQuery),
  asked("/store/account/quotations/choices", QuotationChoicesQuery),
  checkedBody("/store/account/quotations", AskQuotation),
  checkedBody("/store/account/quotations/:id/counter", CounterQuotation),
  checkedBody("/store/account/quotations/:id/decline", EndQuotation),
  checkedBody("/store/account/quotations/:id/withdraw", EndQuotation),
  checkedBody("/store/account/quotations/:id/accept", AcceptQuotation),
  asked("/seller/quotations", SellerQuotationsQuery),
  sent("/seller/quotations/:id/answer", AnswerQuotation),
  sent("/seller/quotations/:id/decline", DeclineQuotation),
  asked("/admin/quotations", AdminQuotationsQuery),
  asked("/admin/market-connection/quotations", QuotationFiguresQuery),
];

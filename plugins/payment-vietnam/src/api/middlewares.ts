import { defineMiddlewares } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  BankTransactionsQuery,
  MatchTransaction,
  RefundByProvider,
  RefundPrepayment,
  ReturnTransaction,
  StripeReturn,
  VnpayReturn,
} from "../contract";
import "../messages/register";
import "./policies";
import { signed } from "./signed";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/hooks/bank-transactions",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
      middlewares: [signed],
    },
    {
      matcher: "/hooks/stripe",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
    },
    {
      matcher: "/admin/bank-transactions",
      methods: ["GET"],
      middlewares: [validateQuery(BankTransactionsQuery)],
    },
    {
      matcher: "/admin/bank-transactions/:id/match",
      methods: ["POST"],
      middlewares: [validateBody(MatchTransaction)],
    },
    {
      matcher: "/admin/bank-transactions/:id/return",
      methods: ["POST"],
      middlewares: [validateBody(ReturnTransaction)],
    },
    {
      matcher: "/admin/prepayments/:id/refund",
      methods: ["POST"],
      middlewares: [validateBody(RefundPrepayment)],
    },
    {
      matcher: "/admin/prepayments/:id/provider-refund",
      methods: ["POST"],
      middlewares: [validateBody(RefundByProvider)],
    },
    {
      matcher: "/store/vnpay-returns",
      methods: ["POST"],
      middlewares: [validateBody(VnpayReturn)],
    },
    {
      matcher: "/store/stripe-returns",
      methods: ["POST"],
      middlewares: [validateBody(StripeReturn)],
    },
  ],
});

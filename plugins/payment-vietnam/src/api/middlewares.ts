import { defineMiddlewares } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  BankTransactionsQuery,
  MatchTransaction,
  RefundTransfer,
  ReturnTransaction,
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
      matcher: "/admin/bank-transfers/:id/refund",
      methods: ["POST"],
      middlewares: [validateBody(RefundTransfer)],
    },
  ],
});

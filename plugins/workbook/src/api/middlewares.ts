import { defineMiddlewares } from "@medusajs/framework/http";
import { validateQuery } from "@nang-gio/access/problem";
import { StatementQuery } from "@nang-gio/payment-vietnam/contract";
import {
  AdminImportQuery,
  AdminImportsQuery,
  CooperativesExportQuery,
  SellerImportQuery,
} from "../contract";
import "../messages/register";
import "../seller/policies";
import "./policies";
import { receiveFile } from "./receive-file";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/seller/imports",
      methods: ["POST"],
      middlewares: [validateQuery(SellerImportQuery)],
    },
    {
      matcher: "/admin/imports",
      methods: ["GET"],
      middlewares: [validateQuery(AdminImportsQuery)],
    },
    {
      matcher: "/admin/exports/cooperatives",
      methods: ["GET"],
      middlewares: [validateQuery(CooperativesExportQuery)],
    },
    { matcher: "/admin/imports", methods: ["POST"], middlewares: [receiveFile] },
    {
      matcher: "/admin/bank-statements",
      methods: ["POST"],
      middlewares: [validateQuery(StatementQuery), receiveFile],
    },
    {
      matcher: "/admin/imports/:id",
      methods: ["GET"],
      middlewares: [validateQuery(AdminImportQuery)],
    },
  ],
});

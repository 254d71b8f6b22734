import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "@nang-gio/access/problem";
import type { z } from "zod";
import { ResendFact, SendFact, WithdrawFact } from "../contract";
import "./policies";

const body = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
});

/** What the routes take by which a co-operative tells of its people in office and its labour. */
export const FACT_ROUTES: MiddlewareRoute[] = [
  body("/seller/facts", SendFact),
  body("/seller/facts/:id", ResendFact),
  body("/seller/facts/:id/withdraw", WithdrawFact),
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { trustProxies, validateBody } from "@nang-gio/access/problem";
import type { z } from "zod";

/** A route that takes a body of a shape, from whoever a trusted proxy says. */
export const checkedBody = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [trustProxies, validateBody(schema)],
});

import { defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AdminContentQuery,
  ChangeContent,
  ContentQuery,
  MoveContent,
  NewContent,
  PreviewContent,
} from "../contract";
import "../messages/register";
import "./policies";

const listed = (matcher: string, query: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(query)],
});
/** Two texts as long as they may be, three bytes a letter, with all that stands beside them. */
const bodyParser = { sizeLimit: "400kb" } as const;

const sent = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  bodyParser,
  middlewares: [validateBody(body)],
});

export default defineMiddlewares({
  routes: [
    listed("/store/content", ContentQuery),
    listed("/admin/content", AdminContentQuery),
    sent("/admin/content", NewContent),
    sent("/admin/content/:id", ChangeContent),
    sent("/admin/content/:id/publish", MoveContent),
    sent("/admin/content/:id/withdraw", MoveContent),
    sent("/admin/content-previews", PreviewContent),
  ],
});

import { defineMiddlewares } from "@medusajs/framework/http";
import { validateQuery } from "@nang-gio/access/problem";
import { StoreCooperativesQuery } from "../contract";
import "../messages/register";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/cooperatives",
      methods: ["GET"],
      middlewares: [validateQuery(StoreCooperativesQuery)],
    },
  ],
});

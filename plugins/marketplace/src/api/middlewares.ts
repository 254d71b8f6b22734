import { defineMiddlewares } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import { ChooseDeliveries, NoBody, OrderLookupQuery } from "../contract";
import "../messages/register";

export default defineMiddlewares({
  routes: [
    { matcher: "/store/carts/:id/check", methods: ["POST"], middlewares: [validateBody(NoBody)] },
    {
      matcher: "/store/orders/lookup",
      methods: ["GET"],
      middlewares: [validateQuery(OrderLookupQuery)],
    },
    {
      matcher: "/store/carts/:id/deliveries",
      methods: ["POST"],
      middlewares: [validateBody(ChooseDeliveries)],
    },
  ],
});

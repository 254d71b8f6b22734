import { defineMiddlewares } from "@medusajs/framework/http";
import { validateBody } from "@nang-gio/access/problem";
import { ChooseDeliveries } from "../contract";
import "../messages/register";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/carts/:id/deliveries",
      methods: ["POST"],
      middlewares: [validateBody(ChooseDeliveries)],
    },
  ],
});

import { defineMiddlewares } from "@medusajs/framework/http";
import { assertOwnPictures } from "../upload/assert-own-pictures";
import { receivePictures } from "../upload/receive-pictures";

/* Without `methods` they stand before Medusa's own middlewares of the same addresses. */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin/uploads", middlewares: [receivePictures] },
    { matcher: "/admin/products", middlewares: [assertOwnPictures] },
  ],
});

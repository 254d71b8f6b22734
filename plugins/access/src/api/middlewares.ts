import { defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "../error-handler";

export default defineMiddlewares({ errorHandler, routes: [] });

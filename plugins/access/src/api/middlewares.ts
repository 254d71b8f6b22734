import { defineMiddlewares } from "@medusajs/framework/http";
import { AssignStaffRole, AuditQuery, StaffQuery } from "../contract";
import { errorHandler } from "../error-handler";
import { emptyBell } from "../guard/empty-bell";
import { guard } from "../guard/guard";
import { keepLastOfProvince } from "../guard/keep-last-of-province";
import { trustProxies } from "../guard/trust-proxies";
import { validateBody, validateQuery } from "../validation";

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/auth/*", middlewares: [trustProxies] },
    { matcher: "/admin/*", middlewares: [trustProxies, guard] },
    { matcher: "/admin/notifications", methods: ["GET"], middlewares: [emptyBell] },
    { matcher: "/admin/audit", methods: ["GET"], middlewares: [validateQuery(AuditQuery)] },
    { matcher: "/admin/staff", methods: ["GET"], middlewares: [validateQuery(StaffQuery)] },
    { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [keepLastOfProvince] },
    {
      matcher: "/admin/staff/:user_id",
      methods: ["POST"],
      middlewares: [validateBody(AssignStaffRole)],
    },
  ],
});

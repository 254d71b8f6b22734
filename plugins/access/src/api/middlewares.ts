import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { AssignStaffRole, AuditQuery, StaffQuery } from "../contract";
import { errorHandler } from "../error-handler";
import { emptyBell } from "../guard/empty-bell";
import { guard } from "../guard/guard";
import { keepLastOfProvince } from "../guard/keep-last-of-province";
import { staffLogIn } from "../guard/log-in-guesses";
import { afterCode, takeCode } from "../guard/one-time-code";
import { staffPasswordReset } from "../guard/staff-password-reset";
import { trustProxies } from "../guard/trust-proxies";
import { validateBody, validateQuery } from "../validation";

/** How Medusa's own routes of a second factor know who asks. */
const LOG_INS: Parameters<typeof authenticate>[1] = ["session", "bearer"];

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/auth/*", middlewares: [trustProxies] },
    { matcher: "/auth/user/emailpass", methods: ["POST"], middlewares: [staffLogIn] },
    {
      matcher: "/auth/user/emailpass/reset-password",
      methods: ["POST"],
      middlewares: [staffPasswordReset],
    },
    {
      matcher: "/auth/mfa/challenges/:id/verify",
      methods: ["POST"],
      middlewares: [
        authenticate("*", LOG_INS, { allowUnregistered: true, requireMfa: false }),
        takeCode,
      ],
    },
    {
      matcher: "/auth/mfa/factors/:id/verify",
      methods: ["POST"],
      middlewares: [authenticate("*", LOG_INS, { allowUnregistered: true }), takeCode],
    },
    {
      matcher: "/auth/mfa/factors/:id",
      methods: ["DELETE"],
      middlewares: [authenticate("*", LOG_INS, { allowUnregistered: true }), takeCode],
    },
    {
      matcher: "/auth/mfa/recovery-codes",
      methods: ["POST"],
      middlewares: [authenticate("*", LOG_INS, { allowUnregistered: true }), afterCode],
    },
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

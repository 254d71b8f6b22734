import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { trustProxies, validateBody } from "@nang-gio/access/problem";
import type { z } from "zod";
import {
  AskPasswordReset,
  ChangePassword,
  EndSessions,
  OneTimeCode,
  OnlyNamed,
  StartSecondFactor,
  UsePasswordReset,
} from "../contract";
import { closed, closedToSellers } from "./closed";
import { sellerLogIn } from "./log-in";
import { openSession } from "./open-session";
import "./policies";

const body = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [trustProxies, validateBody(schema)],
});

/** Medusa's own ways around a log-in; sellers have theirs under `/seller`. */
const FOR_USERS = [
  "/auth/mfa/factors",
  "/auth/mfa/factors/*",
  "/auth/mfa/recovery-codes",
  "/auth/session",
  "/auth/token/*",
  "/auth/verification/*",
];

/** How people of the workspace sign in, and what they decide on it. */
export const SIGN_IN_ROUTES: MiddlewareRoute[] = [
  { matcher: "/auth/seller/emailpass/*", middlewares: [closed] },
  { matcher: "/auth/seller/emailpass", methods: ["POST"], middlewares: [sellerLogIn, openSession] },
  {
    matcher: "/auth/mfa/challenges/:id/verify",
    methods: ["POST"],
    middlewares: [
      authenticate("*", ["session", "bearer"], { allowUnregistered: true, requireMfa: false }),
      openSession,
    ],
  },
  ...FOR_USERS.map((matcher) => ({
    matcher,
    middlewares: [
      authenticate("seller", "bearer", { allowUnauthenticated: true, allowUnregistered: true }),
      closedToSellers,
    ],
  })),
  body("/store/seller-password-resets", AskPasswordReset),
  body("/store/seller-password-resets/use", UsePasswordReset),
  body("/seller/sessions/end", EndSessions),
  {
    matcher: "/seller/sessions/:id",
    methods: ["DELETE"],
    middlewares: [validateBody(OnlyNamed)],
  },
  body("/seller/password", ChangePassword),
  body("/seller/members/:id/password-link", OnlyNamed),
  body("/seller/second-factor/start", StartSecondFactor),
  body("/seller/second-factor/confirm", OneTimeCode),
  body("/seller/second-factor/recovery-codes", OneTimeCode),
  body("/seller/second-factor/end", OneTimeCode),
];

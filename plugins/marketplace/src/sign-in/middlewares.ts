import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "@nang-gio/access/problem";
import {
  AskPasswordReset,
  ChangePassword,
  EndSessions,
  OneTimeCode,
  OnlyNamed,
  StartSecondFactor,
  UsePasswordReset,
} from "../contract";
import { ACTORS } from "./actors";
import { checkedBody } from "./checked-body";
import { closed, closedButToUsers } from "./closed";
import { sellerLogIn } from "./log-in";
import { openSession } from "./open-session";
import "./policies";

/** Medusa's own ways around a log-in; sellers have theirs under `/seller`, shoppers under `/store/account`. */
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
      authenticate([...ACTORS], "bearer", { allowUnauthenticated: true, allowUnregistered: true }),
      closedButToUsers,
    ],
  })),
  checkedBody("/store/seller-password-resets", AskPasswordReset),
  checkedBody("/store/seller-password-resets/use", UsePasswordReset),
  checkedBody("/seller/sessions/end", EndSessions),
  {
    matcher: "/seller/sessions/:id",
    methods: ["DELETE"],
    middlewares: [validateBody(OnlyNamed)],
  },
  checkedBody("/seller/password", ChangePassword),
  checkedBody("/seller/members/:id/password-link", OnlyNamed),
  checkedBody("/seller/second-factor/start", StartSecondFactor),
  checkedBody("/seller/second-factor/confirm", OneTimeCode),
  checkedBody("/seller/second-factor/recovery-codes", OneTimeCode),
  checkedBody("/seller/second-factor/end", OneTimeCode),
];

import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@nang-gio/access/problem";
import {
  AskReturn,
  AskShopperReset,
  CancelOwn,
  ChangeFollow,
  ChangePassword,
  ChangeShopper,
  EndSessions,
  EraseOwnData,
  ExportOwnData,
  FollowCooperative,
  FollowsQuery,
  NoBody,
  OrderLookupQuery,
  RegisterShopper,
  ReturnPictureQuery,
  SaveAddress,
  ShopperOrdersQuery,
  StopAlerts,
  UseEmailProof,
  UsePasswordReset,
} from "../contract";
import { checkedBody } from "../sign-in/checked-body";
import { closed } from "../sign-in/closed";
import { openSession } from "../sign-in/open-session";
import { SHOPPER_ACTOR, shopperGuard } from "./guard";
import { keepEmail } from "./keep-email";
import { shopperLogIn } from "./log-in";
import "../personal-data/messages/register";
import "./messages/register";

/**
 * Medusa's own ways of customers, who have theirs under `/store/account`: these would make an account of whoever
 * typed an e-mail, and show it the orders of that e-mail.
 */
const OF_MEDUSA = [
  "/auth/customer/emailpass/*",
  "/store/customers",
  "/store/customers/*",
  "/store/carts/:id/customer",
  "/store/orders/:id/transfer/*",
  "/store/returns",
];

/** How shoppers sign in, and what is theirs. */
export const SHOPPER_ROUTES: MiddlewareRoute[] = [
  ...OF_MEDUSA.map((matcher) => ({ matcher, middlewares: [closed] })),
  { matcher: "/store/orders", methods: ["GET"], middlewares: [closed] },
  { matcher: "/admin/customers/:id", methods: ["POST"], middlewares: [keepEmail] },
  {
    matcher: "/auth/customer/emailpass",
    methods: ["POST"],
    middlewares: [shopperLogIn, openSession],
  },
  {
    matcher: "/store/*",
    middlewares: [
      authenticate(SHOPPER_ACTOR, "bearer", { allowUnauthenticated: true }),
      shopperGuard,
    ],
  },
  checkedBody("/store/account-registrations", RegisterShopper),
  checkedBody("/store/account-password-resets", AskShopperReset),
  checkedBody("/store/account-password-resets/use", UsePasswordReset),
  checkedBody("/store/account", ChangeShopper),
  checkedBody("/store/account/password", ChangePassword),
  checkedBody("/store/account/sessions/end", EndSessions),
  checkedBody("/store/account/email-proofs", NoBody),
  checkedBody("/store/account/email-proofs/use", UseEmailProof),
  checkedBody("/store/account/addresses", SaveAddress),
  checkedBody("/store/account/addresses/:id", SaveAddress),
  {
    matcher: "/store/account/orders",
    methods: ["GET"],
    middlewares: [validateQuery(ShopperOrdersQuery)],
  },
  checkedBody("/store/account/orders/claims", OrderLookupQuery),
  checkedBody("/store/account/orders/:number/cancel", CancelOwn),
  checkedBody("/store/account/orders/:number/returns", AskReturn),
  {
    matcher: "/store/account/orders/:number/pictures",
    methods: ["POST"],
    middlewares: [validateQuery(ReturnPictureQuery)],
  },
  checkedBody("/store/account/carts/:id", NoBody),
  checkedBody("/store/account/data/export", ExportOwnData),
  checkedBody("/store/account/data/erase", EraseOwnData),
  {
    matcher: "/store/account/follows",
    methods: ["GET"],
    middlewares: [validateQuery(FollowsQuery)],
  },
  checkedBody("/store/account/follows", FollowCooperative),
  checkedBody("/store/account/follows/:id", ChangeFollow),
  checkedBody("/store/alert-stops", StopAlerts),
];

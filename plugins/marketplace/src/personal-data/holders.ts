import { ACCOUNT, ADDRESSES, CONSENTS, LOG_INS } from "./held/account";
import { CARTS } from "./held/carts";
import { CONVERSATIONS } from "./held/conversations";
import { FOLLOWS, WISHES } from "./held/interests";
import { MESSAGES } from "./held/messages";
import { ORDERS, RETURNS_ASKED } from "./held/orders";
import { QUOTATIONS } from "./held/quotations";
import { REVIEWS } from "./held/reviews";
import type { Holder } from "./holder";

/** All that the market keeps of a shopper, in the order in which they read it. A module that keeps more adds a line. */
export const HOLDERS: readonly Holder[] = [
  ACCOUNT,
  CONSENTS,
  ADDRESSES,
  LOG_INS,
  ORDERS,
  RETURNS_ASKED,
  QUOTATIONS,
  REVIEWS,
  CONVERSATIONS,
  WISHES,
  FOLLOWS,
  CARTS,
  MESSAGES,
];

import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";

/** An order is of several co-operatives, and follows `/admin/orders`. */
const readers: RoutePolicy["reads"] = ["province", "auditor"];
const transaction = { entity: "bank_transaction" } as const;
const prepayment = { entity: "awaited_payment" } as const;

registerPolicies("payment-vietnam", [
  { route: "/admin/prepayments", reads: readers },
  { route: "/admin/prepayments/:id/refund", writes: ["province"], record: prepayment },
  { route: "/admin/prepayments/:id/provider-refund", writes: ["province"], record: prepayment },
  { route: "/admin/bank-transactions", reads: readers },
  { route: "/admin/bank-transactions/:id/match", writes: ["province"], record: transaction },
  { route: "/admin/bank-transactions/:id/return", writes: ["province"], record: transaction },
]);

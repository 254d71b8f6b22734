import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";

/** An order is of several co-operatives, and follows `/admin/orders`. */
const readers: RoutePolicy["reads"] = ["province", "auditor"];
const transaction = { entity: "bank_transaction" } as const;
const transfer = { entity: "awaited_transfer" } as const;

registerPolicies("payment-vietnam", [
  { route: "/admin/bank-transfers", reads: readers },
  { route: "/admin/bank-transfers/:id/refund", writes: ["province"], record: transfer },
  { route: "/admin/bank-transactions", reads: readers },
  { route: "/admin/bank-transactions/:id/match", writes: ["province"], record: transaction },
  { route: "/admin/bank-transactions/:id/return", writes: ["province"], record: transaction },
]);

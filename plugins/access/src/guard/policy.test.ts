import { describe, expect, it } from "vitest";
import type { StaffRoleName } from "../contract";
import { judge, type Verdict } from "./policy";

describe("policy", () => {
  it.each<[StaffRoleName | undefined, string, string, Verdict]>([
    [undefined, "GET", "/admin/orders", "no_role"],
    [undefined, "POST", "/admin/staff/me", "no_role"],
    [undefined, "GET", "/admin/users/me", "allowed"],
    [undefined, "POST", "/admin/invites/accept", "open"],
    ["province", "DELETE", "/admin/products/prod_1", "allowed"],
    ["auditor", "GET", "/admin/orders", "allowed"],
    ["auditor", "POST", "/admin/orders/order_1/cancel", "read_only"],
    ["auditor", "DELETE", "/admin/cooperatives/org_1", "read_only"],
    ["commune", "GET", "/admin/cooperatives", "allowed"],
    ["commune", "POST", "/admin/cooperatives/org_1/terms", "allowed"],
    ["commune", "GET", "/admin/cooperatives-secret", "forbidden"],
    ["commune", "GET", "/admin/orders", "forbidden"],
    ["commune", "GET", "/admin/products", "forbidden"],
    ["commune", "GET", "/admin/customers", "forbidden"],
    ["commune", "GET", "/admin/audit", "forbidden"],
    ["commune", "GET", "/admin/staff", "forbidden"],
    ["agency", "GET", "/admin/certificates", "allowed"],
    ["agency", "POST", "/admin/certificates/ocop_1/verify", "forbidden"],
    ["agency", "POST", "/admin/users/me", "forbidden"],
  ])("%s %s %s: %s", (role, method, path, verdict) => {
    expect(judge(role, method, path)).toBe(verdict);
  });
});

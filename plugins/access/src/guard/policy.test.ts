import { describe, expect, it } from "vitest";
import type { StaffRoleName } from "../contract";
import "./policies";
import { judge, recordOf, registerPolicies, type Verdict } from "./policy";

registerPolicies("test", [
  { route: "/admin/things", reads: ["commune", "agency"], writes: ["commune"] },
  {
    route: "/admin/things/:id",
    reads: ["commune"],
    writes: ["province"],
    record: { entity: "thing" },
  },
  { route: "/admin/things/:id/parts", writes: ["commune"], record: { entity: "thing" } },
  { route: "/admin/things/summary", reads: ["province"] },
  { route: "/admin/things/mine", own: true },
  { route: "/admin/sales", reads: ["province", "agency"], bodies: ["department"] },
]);

describe("policy", () => {
  it.each<[StaffRoleName | undefined, string, string, Verdict]>([
    [undefined, "GET", "/admin/orders", "no_role"],
    [undefined, "POST", "/admin/staff/me", "no_role"],
    [undefined, "GET", "/admin/users/me", "allowed"],
    [undefined, "GET", "/admin/users", "no_role"],
    [undefined, "POST", "/admin/invites/accept", "open"],
    [undefined, "GET", "/admin/invites/accept", "no_role"],
    [undefined, "DELETE", "/admin/invites/accept", "no_role"],
    ["province", "DELETE", "/admin/products/prod_1", "allowed"],
    ["province", "POST", "/admin/workflows-executions/any/run", "forbidden"],
    ["province", "GET", "/admin/nobody-named-this", "unnamed"],
    ["auditor", "GET", "/admin/orders", "allowed"],
    ["auditor", "GET", "/admin/invites", "forbidden"],
    ["auditor", "POST", "/admin/orders/order_1/cancel", "read_only"],
    ["auditor", "DELETE", "/admin/nobody-named-this", "read_only"],
    ["commune", "GET", "/admin/orders", "forbidden"],
    ["commune", "GET", "/admin/products/prod_1", "forbidden"],
    ["commune", "GET", "/admin/audit", "forbidden"],
    ["commune", "GET", "/admin/staff", "forbidden"],
    ["commune", "GET", "/admin/staff/me", "allowed"],
    ["commune", "GET", "/admin/things", "allowed"],
    ["commune", "GET", "/admin/things/", "allowed"],
    ["commune", "GET", "/admin/things-secret", "unnamed"],
    ["commune", "GET", "/admin/things/thing_1/parts/part_1", "unnamed"],
    ["commune", "GET", "/admin/things/summary", "forbidden"],
    ["commune", "POST", "/admin/things/thing_1", "forbidden"],
    ["commune", "POST", "/admin/things/thing_1/parts", "allowed"],
    [undefined, "GET", "/admin/things/mine", "allowed"],
    [undefined, "POST", "/admin/things/mine", "allowed"],
    ["auditor", "POST", "/admin/things/mine", "read_only"],
    ["agency", "GET", "/admin/things", "allowed"],
    ["agency", "POST", "/admin/things", "forbidden"],
    ["agency", "POST", "/admin/users/me", "forbidden"],
  ])("%s %s %s: %s", (role, method, path, verdict) => {
    expect(judge(role && { role, body_code: null }, method, path)).toBe(verdict);
  });

  it.each<[StaffRoleName, string | null, Verdict]>([
    ["agency", "CT", "allowed"],
    ["agency", "NNPTNT", "allowed"],
    ["agency", "HNDN", "forbidden"],
    ["agency", "no-body", "forbidden"],
    ["agency", null, "forbidden"],
    ["province", null, "allowed"],
    ["commune", null, "forbidden"],
  ])("what is for departments, to %s of %s: %s", (role, body_code, verdict) => {
    expect(judge({ role, body_code }, "GET", "/admin/sales")).toBe(verdict);
    expect(judge({ role, body_code: "HNDN" }, "GET", "/admin/users/me")).toBe("allowed");
  });
});

describe("the record that a route writes", () => {
  it.each([
    ["/admin/things/thing_1", "thing", "thing_1"],
    ["/admin/things/thing_1/parts", "thing", "thing_1"],
    ["/admin/products/prod_1/variants/variant_1", "product", "prod_1"],
    ["/admin/products", "product", undefined],
  ])("%s: %s %s", (path, entity, key) => {
    expect(recordOf(path)).toMatchObject({ record: { entity } });
    expect(recordOf(path)?.key).toBe(key);
  });
});

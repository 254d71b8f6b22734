import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { isWrite, Problem, pathOf, recordWrite } from "@nang-gio/access/problem";
import { COOPERATIVE_HEADER } from "../contract";
import { signedIn } from "../sign-in/signed-in";
import { sellerPolicies } from "./seller-policies";
import type { SellerPerson, SellerRequest, SellerScope } from "./seller-scope";

/** How a query or a body names a co-operative. */
const FIELD = "cooperative_id";

/** Every co-operative that a request names, in its header, query and body. */
function namedIn(req: MedusaRequest): unknown[] {
  const body = (req.body ?? {}) as Record<string, unknown>;
  const named = [req.headers[COOPERATIVE_HEADER], req.query[FIELD], body[FIELD]];
  return named.flat().filter((one) => one !== undefined && one !== "");
}

/**
 * The co-operative that a request is for: the one that it names, or the only one of its caller.
 * @throws Problem `access.not_found` where it names one that the caller does not belong to, or two.
 */
function scopeOf(person: SellerPerson, named: readonly unknown[]): SellerScope | undefined {
  const { memberships } = person;
  const [wanted, ...others] = new Set(named);
  const membership =
    wanted === undefined
      ? memberships.length === 1
        ? memberships[0]
        : undefined
      : memberships.find(({ organisation_id }) => organisation_id === wanted);
  if (others.length > 0 || (wanted !== undefined && !membership)) {
    throw new Problem("not_found", "access.not_found");
  }
  return membership && { person, ...membership };
}

/** Why a caller may not do what they ask for. */
function refusal(verdict: string, person: SellerPerson | undefined): Problem {
  if (!person) return new Problem("unauthorized", "access.unauthenticated");
  if (verdict !== "no_role") return new Problem("forbidden", `access.${verdict}`);
  return person.memberships.length > 1
    ? new Problem("invalid_data", "marketplace.cooperative_unchosen", { field: COOPERATIVE_HEADER })
    : new Problem("forbidden", "marketplace.no_membership");
}

/**
 * Stands before every route under `/seller`: finds the caller and the one co-operative that the request is for,
 * asks the policy, and records each write with its outcome, refused ones too. Log-in and memberships are read anew
 * each time: who was signed out or removed can do nothing more.
 */
export async function sellerGuard(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req);
  const now = new Date();
  const { session, person } = (await signedIn(req, now)) ?? {};
  let scope: SellerScope | undefined;
  let problem: Problem | undefined;
  try {
    scope = person && scopeOf(person, namedIn(req));
  } catch (error) {
    problem = error as Problem;
  }
  const verdict = sellerPolicies.judge(scope?.role, req.method, path);
  const known = verdict === "open" || (verdict === "allowed" && person !== undefined);
  problem ??= known ? undefined : refusal(verdict, person);
  if (isWrite(req.method)) {
    const written = sellerPolicies.recordOf(path);
    await recordWrite(req, res, { path, role: scope?.role, passes: !problem, written });
  }
  if (problem) return next(problem);
  Object.assign(req, {
    seller_person: person,
    seller_scope: scope,
    seller_session: session,
  } satisfies SellerRequest);
  next();
}

import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { SellerRole } from "../contract";
import type { SignedIn } from "../sign-in/signed-in";

/** Who signed in to the workspace. */
export interface SellerPerson {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Of now, oldest first. */
  memberships: ReadonlyArray<{ organisation_id: string; role: SellerRole; from: Date }>;
}

/** For which co-operative a request under `/seller` is, and what its caller is there. */
export interface SellerScope {
  person: SellerPerson;
  organisation_id: string;
  role: SellerRole;
}

/** What the guard puts on each request under `/seller`. */
export interface SellerRequest {
  seller_person?: SellerPerson;
  seller_scope?: SellerScope;
  seller_session?: SignedIn;
}

/**
 * The one scope function: the co-operative whose records a route under `/seller` may touch, and no other's.
 * @throws Problem `access.no_role`
 */
export function sellerScope(req: MedusaRequest): SellerScope {
  const scope = (req as SellerRequest).seller_scope;
  if (!scope) throw new Problem("forbidden", "access.no_role");
  return scope;
}

/** Who asks, also where they belong to no co-operative. @throws Problem `access.unauthenticated` */
export function sellerPerson(req: MedusaRequest): SellerPerson {
  const person = (req as SellerRequest).seller_person;
  if (!person) throw new Problem("unauthorized", "access.unauthenticated");
  return person;
}

/** By which log-in they ask. @throws Problem `access.unauthenticated` */
export function sellerSession(req: MedusaRequest): SignedIn {
  const session = (req as SellerRequest).seller_session;
  if (!session) throw new Problem("unauthorized", "access.unauthenticated");
  return session;
}

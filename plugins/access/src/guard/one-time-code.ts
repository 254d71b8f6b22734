import { createHash } from "node:crypto";
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { Problem } from "../problem";

/** Different codes that may be told for one identity within ten minutes. */
const ALLOWED = 10;
/** For how long after a code new recovery codes may be asked for. */
const LATEST_MS = 10 * 60_000;

/**
 * Before a one-time code is verified: it is good once, and guessing ends. Medusa itself takes a code as often as it
 * is told within its 90 seconds, and counts wrong ones a challenge at a time (RFC 6238 §5.2, RFC 4226 §7.3).
 * @param field where the caller wrote it
 * @throws Problem `access.otp_wrong` for one that was told before, right or wrong; `access.otp_too_many`.
 */
export async function claimCode(
  container: MedusaContainer,
  authIdentityId: string,
  code: string,
  field: string,
): Promise<void> {
  const hash = createHash("sha256")
    .update(`${authIdentityId} ${code.trim().toLowerCase()}`)
    .digest("hex");
  const told = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .noteOneTimeCode(authIdentityId, hash);
  if (told === undefined) throw new Problem("invalid_data", "access.otp_wrong", { field });
  if (told > ALLOWED) throw new Problem("too_many", "access.otp_too_many", { field });
}

function identityOf(req: MedusaRequest): string | undefined {
  return (req as Partial<AuthenticatedMedusaRequest>).auth_context?.auth_identity_id;
}

/** Before Medusa's own routes that take a code. */
export async function takeCode(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { code } = (req.body ?? {}) as { code?: unknown };
  const identity = identityOf(req);
  if (typeof code === "string" && identity) await claimCode(req.scope, identity, code, "code");
  next();
}

const Dated = z.object({ updated_at: z.coerce.date() });

/**
 * Before Medusa's own route that gives recovery codes: with them a second factor can be turned off, so that a log-in
 * which somebody left open must not give new ones. They come right after a code: the one that turned the factor on, or
 * that of the log-in.
 * @throws Problem `access.recovery_codes_late`
 */
export async function afterCode(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  const factors = await req.scope
    .resolve(Modules.AUTH)
    .listAuthMfa({ auth_identity_id: actor?.auth_identity_id, status: "enabled" });
  const turnedOn = factors.map((factor) => Dated.parse(factor).updated_at);
  const { mfa_challenge_completed_at: told } = actor ?? {};
  const codes = [...turnedOn, ...(told ? [new Date(told)] : [])];
  if (!codes.some((at) => Date.now() - at.getTime() < LATEST_MS)) {
    throw new Problem("forbidden", "access.recovery_codes_late");
  }
  next();
}

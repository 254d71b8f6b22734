import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import { ACTORS, logInsOf } from "./actors";

const LONGEST_AGENT = 300;
const SECOND_MS = 1_000;
/** Days for which shoppers stay signed in; who sells does for as long as Medusa says. */
const SHOPPER_DAYS = 30;
const DAY_SECONDS = 86_400;

/** What a token of Medusa's says; one that still waits for a second factor names no account. */
const Claims = z.looseObject({
  actor_type: z.enum(ACTORS),
  actor_id: z.string().min(1),
  exp: z.number(),
});
type Claims = z.infer<typeof Claims>;

/** The claims of a person's token in Medusa's answer to a log-in, which has just signed it. */
function claimsIn(answer: unknown): Claims | undefined {
  const token = (answer as { token?: unknown } | null)?.token;
  if (typeof token !== "string") return undefined;
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
  return Claims.safeParse(JSON.parse(payload || "null")).data;
}

/** When a log-in began: with its password, where a code of a second factor is told now. */
function beganAt(req: MedusaRequest): Date {
  const { iat } = ((req as Partial<AuthenticatedMedusaRequest>).auth_context ?? {}) as {
    iat?: unknown;
  };
  return typeof iat === "number" ? new Date((iat + 1) * SECOND_MS) : new Date();
}

/** Begins a log-in, and signs a token that carries its id. @throws Problem `access.unauthenticated` */
async function begin(req: MedusaRequest, claims: Claims, askedAt: Date): Promise<string> {
  const { iat: _iat, exp, ...kept } = claims;
  const stays = claims.actor_type === "customer" ? SHOPPER_DAYS * DAY_SECONDS : undefined;
  const logIn = {
    account_id: claims.actor_id,
    user_agent: req.headers["user-agent"]?.slice(0, LONGEST_AGENT) ?? null,
    expires_at: new Date((stays ? Date.now() / SECOND_MS + stays : exp) * SECOND_MS),
  };
  const id = await logInsOf(req.scope, claims.actor_type).begin(logIn, askedAt);
  if (!id) throw new Problem("unauthorized", "access.unauthenticated");
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(kept, {
    secret: http.jwtSecret,
    expiresIn: stays ?? http.jwtExpiresIn,
    jwtOptions: { ...http.jwtOptions, jwtid: id },
  });
}

/**
 * Around Medusa's own log-in: where it answers with a person's token, the log-in is kept and the token made its
 * own, so that it can be shown and ended.
 */
export function openSession(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const askedAt = beganAt(req);
  const json = res.json.bind(res);
  res.json = (answer: unknown) => {
    const claims = claimsIn(answer);
    if (!claims) return json(answer);
    begin(req, claims, askedAt).then((token) => json({ token }), next);
    return res;
  };
  next();
}

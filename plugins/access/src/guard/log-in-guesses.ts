import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "../guesses";
import { inBackground } from "../in-background";

/** Wrong passwords that one address may send: a whole office may stand behind it. */
const CALLER_GUESSES = 100;

/**
 * Counts a log-in as a guess until it is answered with anything but 401. `req.ip` is the caller's own after
 * `trustProxies`.
 * @param login what the person is known by, in its one spelling
 * @throws Problem `too_many` with the code given
 */
export async function guessLogIn(
  req: MedusaRequest,
  res: MedusaResponse,
  login: string,
  code: string,
): Promise<void> {
  const guessed = [
    { key: `log-in ${login}` },
    { key: `log-in from ${req.ip}`, allowed: CALLER_GUESSES },
  ];
  const wasRight = await claimGuess(req.scope, guessed, code);
  res.on("finish", () => {
    if (res.statusCode === 401) return;
    inBackground(req.scope, wasRight(), "a log-in that went well stays counted as a guess");
  });
}

/**
 * Before Medusa's own log-in of staff, which counts nothing.
 * @throws Problem `access.too_many_log_ins`
 */
export async function staffLogIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { email } = (req.body ?? {}) as { email?: unknown };
  if (typeof email === "string") {
    await guessLogIn(req, res, `user ${email.trim().toLowerCase()}`, "access.too_many_log_ins");
  }
  next();
}

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Refusal } from "./refusal";
import type { Settings } from "./settings";

const Secrets = z.object({
  cookie: z.string().min(32),
  jwt: z.string().min(32),
  postgres: z.string().min(16),
  /** Password of the demonstration's accounts, of staff and of sellers. */
  staff: z.string().min(12),
});

/** Secrets of one data folder. */
export type Secrets = z.infer<typeof Secrets>;

const random = (bytes: number) => randomBytes(bytes).toString("base64url");

/** The data folder's own secrets, made at the first call and readable by their owner only. */
export function demonstrationSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  if (existsSync(file)) return Secrets.parse(JSON.parse(readFileSync(file, "utf8")));
  const secrets = { cookie: random(32), jwt: random(32), postgres: random(16), staff: random(9) };
  // Whole or not at all: a disk that fills up meanwhile must not leave half a file.
  const making = `${file}.${process.pid}`;
  writeFileSync(making, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(making, file);
  return secrets;
}

/**
 * The secrets to run with: the operator's in production, else the data folder's.
 * @throws Refusal in production when one is missing or is a demonstration's.
 */
export function signingSecrets(
  settings: Pick<Settings, "production" | "COOKIE_SECRET" | "JWT_SECRET">,
  demonstration: Secrets,
): { cookie: string; jwt: string } {
  const { COOKIE_SECRET, JWT_SECRET } = settings;
  if (!settings.production) {
    return {
      cookie: COOKIE_SECRET ?? demonstration.cookie,
      jwt: JWT_SECRET ?? demonstration.jwt,
    };
  }
  for (const [name, value] of Object.entries({ COOKIE_SECRET, JWT_SECRET })) {
    if (!value) throw new Refusal(`${name} is missing: production does not make its own secrets.`);
    if (value === demonstration.cookie || value === demonstration.jwt) {
      throw new Refusal(`${name} is a demonstration's secret; give production its own.`);
    }
  }
  return { cookie: COOKIE_SECRET ?? "", jwt: JWT_SECRET ?? "" };
}

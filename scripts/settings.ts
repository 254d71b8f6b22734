import { existsSync } from "node:fs";
import { z } from "zod";
import { inRoot } from "./paths";
import { Refusal } from "./refusal";

const port = z.coerce.number().int().min(1).max(65_535);

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).optional(),
  MARKET_DATA_DIR: z.string().min(1).default(inRoot(".data")),
  BACKEND_PORT: port.default(9000),
  SHOP_PORT: port.default(8000),
  POSTGRES_PORT: port.default(54_329),
  BACKEND_URL: z.url().optional(),
  SHOP_URL: z.url().optional(),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  REDIS_URL: z.url().optional(),
  COOKIE_SECRET: z.string().min(32).optional(),
  JWT_SECRET: z.string().min(32).optional(),
  VIETQR_BANK_BIN: z.string().min(1).optional(),
  VIETQR_ACCOUNT_NUMBER: z.string().min(1).optional(),
  VIETQR_ACCOUNT_HOLDER: z.string().min(1).optional(),
  VNPAY_TMN_CODE: z.string().min(1).optional(),
  VNPAY_HASH_SECRET: z.string().min(1).optional(),
  VNPAY_PAY_URL: z.string().min(1).optional(),
  VNPAY_API_URL: z.string().min(1).optional(),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_PUBLISHABLE_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  CHROME_PATH: z.string().min(1).optional(),
  STRIPE_MOCK: z.string().min(1).default("stripe-mock"),
  REDIS_SERVER: z.string().min(1).default("redis-server"),
});

/** What the commands of this folder read from the environment; `.env.example` documents it. */
export type Settings = Omit<
  z.infer<typeof Environment>,
  "NODE_ENV" | "BACKEND_URL" | "SHOP_URL"
> & {
  /** Set by an operator; otherwise the market is a demonstration that makes its own secrets. */
  production: boolean;
  BACKEND_URL: string;
  SHOP_URL: string;
};

/**
 * Reads the environment, and `.env` where there is one.
 * @throws Refusal naming each variable that is wrong, never its value.
 */
export function readSettings(): Settings {
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  const read = Environment.safeParse(process.env);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Refusal(faults.join("\n"));
  }
  const { NODE_ENV, ...settings } = read.data;
  return {
    ...settings,
    production: NODE_ENV === "production",
    BACKEND_URL: settings.BACKEND_URL ?? `http://localhost:${settings.BACKEND_PORT}`,
    SHOP_URL: settings.SHOP_URL ?? `http://localhost:${settings.SHOP_PORT}`,
  };
}

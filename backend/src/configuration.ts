import { isIP } from "node:net";
import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65535);
const optionalUrl = z.url().optional();

const PROXY_RANGES = ["loopback", "linklocal", "uniquelocal"];

function isProxy(entry: string): boolean {
  if (PROXY_RANGES.includes(entry)) return true;
  const [address = "", bits = "0", ...more] = entry.split("/");
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

/** Addresses, ranges (`10.0.0.0/8`) or names of ranges, with commas between; `none` for no proxy at all. */
const proxies = z
  .string()
  .transform((text) => (text.trim() === "none" ? [] : text.split(",").map((entry) => entry.trim())))
  .refine((entries) => entries.every(isProxy), "not a list of addresses, ranges or `none`");

const onThisMachine = (url: string) =>
  ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);

/** `cho@example.com`, or with a name before it: `Nắng Gió <cho@example.com>`. */
const sender = z
  .string()
  .refine(
    (text) => z.email().safeParse(/^[^<>\r\n]*<([^<>]+)>$/.exec(text)?.[1] ?? text).success,
    "not an e-mail address, or a name with one in angle brackets",
  );

/**
 * Everything that the backend reads from its environment. `.env.example` documents each variable.
 * Secrets have no defaults: `npm start` makes them in the data folder, an operator gives them.
 */
const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
    BACKEND_PORT: port.default(9000),
    BACKEND_URL: z.url().default("http://localhost:9000"),
    SHOP_URL: z.url().default("http://localhost:8000"),
    DATABASE_URL: z.string().startsWith("postgres"),
    REDIS_URL: optionalUrl,
    /** The engine that searches in place of Postgres, while it answers. */
    MEILISEARCH_HOST: optionalUrl,
    MEILISEARCH_API_KEY: z.string().min(1).optional(),
    /** Before the names of the engine's indexes, where several markets share it. */
    MEILISEARCH_INDEX_PREFIX: z
      .string()
      .regex(/^[\w-]{1,60}$/, "letters, digits, `-` and `_` only")
      .optional(),
    /** The bucket that keeps pictures and scans in place of the data folder, and who asks it. */
    S3_BUCKET: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        "not a bucket’s name: small letters, digits, `-`, `.`",
      )
      .optional(),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    S3_REGION: z.string().min(1).default("us-east-1"),
    /** Where the bucket is, when it is not Amazon’s. */
    S3_ENDPOINT: optionalUrl,
    /** Who is believed when he says for whom he asks (`X-Forwarded-For`). */
    TRUSTED_PROXIES: proxies.default(["loopback"]),
    COOKIE_SECRET: z.string().min(32),
    JWT_SECRET: z.string().min(32),
    AUTH_MFA_ENCRYPTION_KEY: z.string().min(32).optional(),
    /** By which numbers of identity cards are encrypted; without it `JWT_SECRET`, which then can't be changed. */
    IDENTITY_ENCRYPTION_KEY: z.string().min(32).optional(),
    MARKET_DATA_DIR: z.string().min(1),
    /** Only for the scripts that make the demonstration's accounts. */
    DEMONSTRATION_PASSWORD: z.string().min(12).optional(),
    /** The mail server that takes what the market writes; without it e-mails are kept in the records only. */
    SMTP_URL: z
      .url()
      .refine((url) => /^smtps?:/.test(url), "not an address of a mail server (smtp:, smtps:)")
      .optional(),
    MAIL_FROM: sender.optional(),
    /** How often the market settles with co-operatives: by calendar month, or by its halves. */
    SETTLEMENT_PERIOD: z.enum(["month", "fortnight"]).default("month"),
    /** The account that shoppers pay to by VietQR; transfers are offered once all three are there. */
    VIETQR_BANK_BIN: z
      .string()
      .regex(/^\d{6}$/, "not a bank’s number at NAPAS, six digits")
      .optional(),
    VIETQR_ACCOUNT_NUMBER: z
      .string()
      .regex(/^[A-Za-z0-9]{1,19}$/, "not an account’s number: up to 19 letters and digits")
      .optional(),
    VIETQR_ACCOUNT_HOLDER: z.string().trim().min(2).max(100).optional(),
    /** By which a gateway signs what it tells of the account. */
    VIETQR_WEBHOOK_SECRET: z.string().min(32).optional(),
    /** Hours that an order waits for its transfer. */
    TRANSFER_HOURS: z.coerce.number().int().min(1).max(168).default(24),
    /** The market at VNPay; VNPay is offered once its code, its secret and both addresses are there. */
    VNPAY_TMN_CODE: z
      .string()
      .regex(/^[A-Za-z0-9]{8}$/, "not a code of VNPay, eight letters and digits")
      .optional(),
    VNPAY_HASH_SECRET: z.string().min(16).optional(),
    VNPAY_PAY_URL: optionalUrl,
    VNPAY_API_URL: optionalUrl,
    /** Minutes that an order waits for VNPay. */
    VNPAY_MINUTES: z.coerce.number().int().min(15).max(1_440).default(60),
    /** The market's keys at Stripe; cards are offered once all three are there. */
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^[sr]k_(test|live)_\w+$/, "not a secret key of Stripe (sk_…, rk_…)")
      .optional(),
    STRIPE_PUBLISHABLE_KEY: z
      .string()
      .regex(/^pk_(test|live)_\w+$/, "not a publishable key of Stripe (pk_…)")
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_\S{16,}$/, "not a signing secret of Stripe (whsec_…)")
      .optional(),
    /** A double of Stripe's API; the keys never leave this machine for it. */
    STRIPE_API_URL: z
      .url()
      .refine((url) => onThisMachine(url), "only an address of this machine (localhost)")
      .optional(),
    /** Minutes that an order waits for a card. */
    STRIPE_MINUTES: z.coerce.number().int().min(15).max(1_440).default(60),
    WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  })
  .refine(
    ({ S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) =>
      new Set([!S3_BUCKET, !S3_ACCESS_KEY_ID, !S3_SECRET_ACCESS_KEY]).size === 1,
    {
      path: ["S3_BUCKET"],
      message: "needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, and they need it",
    },
  )
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ["MAIL_FROM"],
    message: "needed with SMTP_URL",
  })
  .refine(
    ({ STRIPE_SECRET_KEY: secret, STRIPE_PUBLISHABLE_KEY: publishable }) =>
      !secret || !publishable || secret.split("_")[1] === publishable.split("_")[1],
    {
      path: ["STRIPE_PUBLISHABLE_KEY"],
      message: "of another kind than STRIPE_SECRET_KEY: both test, or both live",
    },
  );

/** The validated configuration of one backend process. */
export type Configuration = z.infer<typeof Environment>;

/**
 * Reads and checks the environment.
 * @throws Error naming each variable that is missing or wrong, never its value.
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const read = Environment.safeParse(environment);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not complete.\n${faults.join("\n")}`);
}

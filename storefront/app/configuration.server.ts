import { z } from "zod";

const Environment = z.object({
  BACKEND_URL: z.url(),
  SHOP_URL: z.url(),
  PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  COOKIE_SECRET: z.string().min(32),
  /** VNPay's page, to which orders are sent; where it is not used, none. */
  VNPAY_PAY_URL: z.url().optional(),
});

/** What the shop reads from its environment; `.env.example` documents it. */
export type Configuration = z.infer<typeof Environment>;

let configuration: Configuration | undefined;

/** The validated configuration. @throws ZodError at the first call when a variable is missing or wrong. */
export function readConfiguration(): Configuration {
  configuration ??= Environment.parse(process.env);
  return configuration;
}

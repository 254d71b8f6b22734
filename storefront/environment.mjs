import { z } from "zod";

/** What serving the shop needs of the environment; the shop itself reads `app/configuration.server.ts`. */
export const { SHOP_PORT, BACKEND_URL, PAGE_CACHE_MB, TRUSTED_PROXIES } = z
  .object({
    SHOP_PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
    BACKEND_URL: z.url(),
    /** Whose word on the caller's address is taken; the backend checks how it is written. */
    TRUSTED_PROXIES: z
      .string()
      .default("loopback")
      .transform((text) =>
        text.trim() === "none" ? [] : text.split(",").map((entry) => entry.trim()),
      ),
    PAGE_CACHE_MB: z.coerce.number().min(0).max(4_096).default(64),
  })
  .parse(process.env);

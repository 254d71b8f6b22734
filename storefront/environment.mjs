import { z } from "zod";

/** What serving the shop needs of the environment; the shop itself reads `app/configuration.server.ts`. */
export const { SHOP_PORT, BACKEND_URL, PAGE_CACHE_MB } = z
  .object({
    SHOP_PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
    BACKEND_URL: z.url(),
    PAGE_CACHE_MB: z.coerce.number().min(0).max(4_096).default(64),
  })
  .parse(process.env);

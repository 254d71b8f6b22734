import { z } from "zod";

/** What serving the shop needs of the environment; the shop itself reads `app/configuration.server.ts`. */
export const { SHOP_PORT, BACKEND_URL } = z
  .object({
    SHOP_PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
    BACKEND_URL: z.url(),
  })
  .parse(process.env);

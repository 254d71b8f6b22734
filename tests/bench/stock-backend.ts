import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../scripts/paths";

/**
 * Writes the configuration of a bare Medusa on the market's database, without any of its plugins, so that
 * neither hooks nor middlewares nor subscribers of ours run. Gives the folder to start it in.
 */
export function stockBackend(databaseUrl: string, secret: string): string {
  // Below the backend, so that its packages are found.
  const folder = inRoot("backend/.medusa/stock-backend");
  mkdirSync(folder, { recursive: true });
  const cors = "http://localhost";
  const configuration = {
    projectConfig: {
      databaseUrl,
      databaseDriverOptions: { ssl: false },
      http: {
        storeCors: cors,
        adminCors: cors,
        authCors: cors,
        jwtSecret: secret,
        cookieSecret: secret,
      },
    },
    admin: { disable: true },
  };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ type: "commonjs", dependencies: { "@medusajs/medusa": "*" } }),
  );
  writeFileSync(
    join(folder, "medusa-config.js"),
    `const { defineConfig } = require("@medusajs/framework/utils");
module.exports = defineConfig(${JSON.stringify(configuration, null, 2)});
`,
  );
  return folder;
}

import { join } from "node:path";

/**
 * How Medusa's dashboard is built: its flags come from the page itself, where the library that it uses asks a
 * picture of another company's server for each order that an officer looks at.
 */
export const dashboardVite = () => ({
  resolve: {
    alias: [{ find: /^react-country-flag$/, replacement: join(__dirname, "country-flag.tsx") }],
  },
});

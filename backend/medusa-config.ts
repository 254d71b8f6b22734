import { defineConfig } from "@medusajs/framework/utils";
import { readConfiguration } from "./src/configuration";
import { dashboardVite } from "./src/dashboard/vite";
import { mediaOptions } from "./src/media-options";
import { notificationProviders } from "./src/notification-providers";
import { paymentOptions } from "./src/payment-options";
import { searchOptions } from "./src/search-options";
import { secondFactorKey } from "./src/second-factor-key";
import { sharedEngines } from "./src/shared-engines";

const configuration = readConfiguration(process.env);
const secure = configuration.BACKEND_URL.startsWith("https:");

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: configuration.DATABASE_URL,
    databaseDriverOptions: { ssl: false },
    redisUrl: configuration.REDIS_URL,
    workerMode: configuration.WORKER_MODE,
    cookieOptions: { secure, sameSite: "lax" },
    http: {
      storeCors: configuration.SHOP_URL,
      adminCors: configuration.BACKEND_URL,
      authCors: `${configuration.SHOP_URL},${configuration.BACKEND_URL}`,
      jwtSecret: configuration.JWT_SECRET,
      cookieSecret: configuration.COOKIE_SECRET,
    },
  },
  featureFlags: { translation: true },
  admin: {
    backendUrl: "/",
    disable: configuration.WORKER_MODE === "worker",
    vite: dashboardVite,
  },
  plugins: [
    {
      resolve: "@nang-gio/access",
      options: { trustedProxies: configuration.TRUSTED_PROXIES },
    },
    {
      resolve: "@nang-gio/media",
      options: mediaOptions(configuration),
    },
    {
      resolve: "@nang-gio/notices",
      options: { shopUrl: configuration.SHOP_URL, dashboardUrl: configuration.BACKEND_URL },
    },
    { resolve: "@nang-gio/cooperative", options: {} },
    { resolve: "@nang-gio/payment-vietnam", options: paymentOptions(configuration) },
    {
      resolve: "@nang-gio/marketplace",
      options: {
        settlementPeriod: configuration.SETTLEMENT_PERIOD,
        identityKey: configuration.IDENTITY_ENCRYPTION_KEY ?? configuration.JWT_SECRET,
      },
    },
    { resolve: "@nang-gio/programme", options: {} },
    { resolve: "@nang-gio/catalogue", options: {} },
    { resolve: "@nang-gio/content", options: {} },
    { resolve: "@nang-gio/workbook", options: {} },
  ],
  modules: [
    ...sharedEngines(configuration.REDIS_URL),
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
        mfa: {
          encryption_key: secondFactorKey(configuration),
          // A log-in that somebody left open does not turn a second factor off.
          disable_policy: "challenge",
          providers: [{ id: "totp", options: { issuer: "Nắng Gió" } }],
        },
      },
    },
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "@medusajs/medusa/search", options: searchOptions(configuration) },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "@nang-gio/payment-vietnam/providers/cod", id: "vietnam" },
          {
            resolve: "@nang-gio/payment-vietnam/providers/transfer",
            id: "vietnam",
            options: paymentOptions(configuration),
          },
          {
            resolve: "@nang-gio/payment-vietnam/providers/vnpay",
            id: "vietnam",
            options: paymentOptions(configuration),
          },
          {
            resolve: "@nang-gio/payment-vietnam/providers/stripe",
            id: "vietnam",
            options: paymentOptions(configuration),
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "@nang-gio/marketplace/providers/fulfilment-own-terms", id: "market" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: notificationProviders(configuration) },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        // The stock provider stays registered for its table; the market's own extends it.
        providers: [
          { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres" },
          {
            resolve: "@nang-gio/marketplace/providers/locking-postgres-leased",
            id: "leased",
            is_default: true,
          },
        ],
      },
    },
  ],
});

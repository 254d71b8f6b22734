/** A module of Medusa's configuration. */
interface ConfiguredModule {
  resolve: string;
  options: Record<string, unknown>;
}

/**
 * Events, workflows and begun log-ins on Redis, so that what one process writes another follows; without Redis they
 * stay in the memory of the one process. Locks are in Postgres either way.
 */
export function sharedEngines(redisUrl: string | undefined): ConfiguredModule[] {
  if (!redisUrl) return [];
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    // Log-ins that wait for a code of a second factor.
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  ];
}

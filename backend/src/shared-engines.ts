/** A module of Medusa's configuration. */
interface ConfiguredModule {
  resolve: string;
  options: Record<string, unknown>;
}

/** Events that a worker follows at once; without Redis all are. One by one, a slow one kept every other waiting. */
const EVENTS_AT_ONCE = 10;
/** Jobs that a worker runs at once: there are as many as twenty in a minute, and one of them may be a long one. */
const JOBS_AT_ONCE = 4;

/**
 * Events, workflows and begun log-ins on Redis, so that what one process writes another follows; without Redis they
 * stay in the memory of the one process. Locks are in Postgres either way.
 */
export function sharedEngines(redisUrl: string | undefined): ConfiguredModule[] {
  if (!redisUrl) return [];
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: { redisUrl, workerOptions: { concurrency: EVENTS_AT_ONCE } },
    },
    // Log-ins that wait for a code of a second factor.
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl, jobWorkerOptions: { concurrency: JOBS_AT_ONCE } } },
    },
  ];
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock";

interface Lease {
  ownerId?: string | null;
  /** Seconds after which the lock is free even if its holder died. */
  expire?: number;
}

const inOrder = (keys: string | readonly string[]) => [...new Set([keys].flat())].sort();

/**
 * Medusa's Postgres locks with three faults mended: a lock whose time is over can be taken by another (the
 * stock provider keeps it locked for good, so that a cart or a stock would outlive a crash unusable); several
 * keys are taken all or none; and `execute` takes its keys in one order, so that two orders of the same goods
 * never wait for each other in a circle.
 */
export class LeasedLockProvider extends PostgresAdvisoryLockProvider {
  static override identifier = "locking-postgres-leased";

  override execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number; expire?: number },
  ): Promise<T> {
    return super.execute(inOrder(keys), job, args);
  }

  /** @throws Error where another holds one of the keys; then none is taken. */
  override async acquire(keys: string | string[], { ownerId, expire }: Lease = {}): Promise<void> {
    const wanted = inOrder(keys);
    await (this.manager as SqlEntityManager).transactional(async (manager) => {
      const taken: unknown[] = await manager.execute(
        `insert into locking (id, owner_id, expiration)
         select id, ?, now() + make_interval(secs => ?)
         from jsonb_array_elements_text(?::jsonb) as id order by id
         on conflict (id) do update
         set owner_id = excluded.owner_id,
             expiration = coalesce(excluded.expiration, locking.expiration)
         where locking.expiration <= now() or locking.owner_id = excluded.owner_id
         returning id`,
        [ownerId ?? null, expire ?? null, JSON.stringify(wanted)],
      );
      if (taken.length < wanted.length) {
        throw new Error(`"${wanted.join('", "')}" is already locked.`);
      }
    });
  }
}

import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock";

interface Lease {
  ownerId?: string | null;
  /** Seconds after which the lock is free even if its holder died. */
  expire?: number;
}

/** While a job runs its lease is renewed long before it ends; of one that died, the keys are free after this. */
const LEASE_SECONDS = 10;
const RENEW_MS = 2_500;
/** Longer than a lease, so that a job outwaits one that died. */
const PATIENCE_SECONDS = 15;
const RETRY_MS = 20;

/** A lock that is renewed until its time is over. */
interface Renewed {
  ownerId: string | null;
  until: number;
}

const inOrder = (keys: string | readonly string[]) => [...new Set([keys].flat())].sort();

/** Another holds a key. */
class TakenError extends Error {
  constructor(keys: readonly string[]) {
    super(`"${keys.join('", "')}" is already locked.`);
  }
}

/**
 * Medusa's Postgres locks with five faults mended: a lock whose time is over can be taken by another (the
 * stock provider keeps it locked for good, so that a cart or a stock would outlive a crash unusable); one that was
 * taken for longer is free soon after its process died, not at the end of its time (Medusa takes a cart for two
 * minutes, in which the shopper of a server that died could not order); several
 * keys are taken all or none; in one order, so that two orders of the same goods never wait for each other in a
 * circle; and who waits for `execute`, or runs in it, holds no connection to the database (with the stock provider
 * as many waiters as the pool has connections kept the holder from its own, and the whole market stood still).
 */
export class LeasedLockProvider extends PostgresAdvisoryLockProvider {
  static override identifier = "locking-postgres-leased";

  /** Locks that this process holds for longer than a lease, by key. */
  readonly #renewed = new Map<string, Renewed>();
  #renewing: NodeJS.Timeout | undefined;

  /**
   * Runs a job while no other runs under one of its keys. They are apart from those of `acquire`.
   * @param args.timeout seconds to wait for the keys
   * @throws Error where they are not free in time; what the job throws. The job's signal tells that the lease was lost.
   */
  override async execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    { timeout = PATIENCE_SECONDS }: { timeout?: number; expire?: number } = {},
  ): Promise<T> {
    const wanted = inOrder(keys).map((key) => `execute:${key}`);
    const lease = { ownerId: randomUUID(), expire: LEASE_SECONDS };
    await this.#outwait(wanted, lease, Date.now() + Math.max(timeout, 1) * 1_000);
    const lost = new AbortController();
    const renewing = setInterval(() => {
      this.acquire(wanted, lease).catch((error: unknown) => lost.abort(error));
    }, RENEW_MS);
    try {
      return await job(lost.signal);
    } finally {
      clearInterval(renewing);
      await this.releaseAll({ ownerId: lease.ownerId });
    }
  }

  async #outwait(keys: string[], lease: Lease, until: number): Promise<void> {
    for (;;) {
      try {
        return await this.acquire(keys, lease);
      } catch (error) {
        if (!(error instanceof TakenError)) throw error;
        if (Date.now() > until) throw new Error("Timed-out acquiring lock.", { cause: error });
      }
      await wait(RETRY_MS + Math.random() * RETRY_MS);
    }
  }

  /** @throws Error where another holds one of the keys; then none is taken. */
  override async acquire(keys: string | string[], { ownerId, expire }: Lease = {}): Promise<void> {
    const wanted = inOrder(keys);
    const isLong = expire !== undefined && expire > LEASE_SECONDS;
    await this.#take(wanted, { ownerId, expire: isLong ? LEASE_SECONDS : expire });
    if (!isLong) return;
    const until = Date.now() + expire * 1_000;
    for (const key of wanted) this.#renewed.set(key, { ownerId: ownerId ?? null, until });
    this.#renewing ??= setInterval(() => void this.#renew(), RENEW_MS).unref();
  }

  /** Lengthens what is held, up to its time; what could not be lengthened is tried again while its lease lasts. */
  async #renew(): Promise<void> {
    const now = Date.now();
    for (const [key, { until }] of this.#renewed) if (until <= now) this.#renewed.delete(key);
    if (this.#renewed.size === 0) {
      clearInterval(this.#renewing);
      this.#renewing = undefined;
      return;
    }
    const held = [...this.#renewed].map(([id, { ownerId, until }]) => ({
      ...{ id, owner_id: ownerId },
      seconds: Math.min(LEASE_SECONDS, (until - now) / 1_000),
    }));
    await (this.manager as SqlEntityManager)
      .execute(
        `update locking set expiration = now() + make_interval(secs => held.seconds)
         from jsonb_to_recordset(?::jsonb) as held(id text, owner_id text, seconds float8)
         where locking.id = held.id and locking.owner_id is not distinct from held.owner_id
           and locking.expiration > now()`,
        [JSON.stringify(held)],
      )
      .catch(() => undefined);
  }

  #letGo(isLetGo: (key: string, ownerId: string | null) => boolean): void {
    for (const [key, { ownerId }] of this.#renewed) {
      if (isLetGo(key, ownerId)) this.#renewed.delete(key);
    }
  }

  async #take(wanted: string[], { ownerId, expire }: Lease): Promise<void> {
    const manager = this.manager as SqlEntityManager;
    const take = async (run: SqlEntityManager) => {
      const taken: unknown[] = await run.execute(
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
      if (taken.length < wanted.length) throw new TakenError(wanted);
    };
    // One that is not taken leaves nothing behind; of several some may be.
    await (wanted.length > 1 ? manager.transactional(take) : take(manager));
  }

  /** @returns whether the owner held each key, and none had ended. */
  override async release(keys: string | string[], { ownerId }: Lease = {}): Promise<boolean> {
    const held = inOrder(keys);
    this.#letGo((key, owner) => held.includes(key) && owner === (ownerId ?? null));
    const released: Array<{ ended: boolean | null }> = await (
      this.manager as SqlEntityManager
    ).execute(
      `delete from locking
       where id in (select jsonb_array_elements_text(?::jsonb)) and owner_id is not distinct from ?
       returning expiration <= now() as ended`,
      [JSON.stringify(held), ownerId ?? null],
    );
    return released.length === held.length && !released.some(({ ended }) => ended);
  }

  override async releaseAll(args?: Lease): Promise<void> {
    const ownerId = args?.ownerId ?? null;
    this.#letGo((_key, owner) => ownerId === null || owner === ownerId);
    await super.releaseAll(args);
  }
}

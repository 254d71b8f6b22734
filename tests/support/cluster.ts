import { TestMarket } from "./market";
import { TestRedis } from "./redis";
import { TestShop } from "./shop";

/** What each process of the backend printed, by its name. */
type Heard = Record<"first" | "second" | "worker", string>;

/** The market as `docker-compose.yml` runs it: two servers, a worker and two shops on one Postgres and one Redis. */
export class TestCluster {
  private constructor(
    readonly redis: TestRedis,
    /** They answer requests and do nothing else. */
    readonly servers: readonly [TestMarket, TestMarket],
    /** Follows events and runs jobs. */
    readonly worker: TestMarket,
    /** The first asks the first server, the second the second. */
    readonly shops: readonly [TestShop, TestShop],
    readonly heard: Heard,
    private readonly start: (beside: TestMarket) => Promise<TestMarket>,
  ) {}

  static async open(name: string): Promise<TestCluster> {
    const redis = await TestRedis.open();
    const heard: Heard = { first: "", second: "", worker: "" };
    const process = (who: keyof Heard | undefined, beside?: TestMarket) =>
      TestMarket.open(name, {
        beside,
        env: {
          REDIS_URL: redis.url,
          WORKER_MODE: who === "worker" ? "worker" : "server",
          // Says which jobs it begins.
          LOG_LEVEL: "debug",
        },
        hear: (text) => {
          if (who) heard[who] += text;
        },
      });
    const first = await process("first");
    const [second, worker] = await Promise.all([
      process("second", first),
      process("worker", first),
    ]);
    const shops = await Promise.all([TestShop.open(first), TestShop.open(second)]);
    return new TestCluster(redis, [first, second], worker, shops, heard, (beside) =>
      process(undefined, beside),
    );
  }

  /** One server more, for a test to end. */
  another(): Promise<TestMarket> {
    return this.start(this.servers[0]);
  }

  async close(): Promise<void> {
    await Promise.all(this.shops.map((shop) => shop.close()));
    await Promise.all([this.servers[1].close(), this.worker.close()]);
    await this.servers[0].close();
    await this.redis.close();
  }
}

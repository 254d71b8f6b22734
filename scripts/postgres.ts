import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createConnection } from "node:net";
import { dirname, join } from "node:path";
import { assertRoom } from "./data-folder";
import { embeddedPostgres, processOf } from "./embedded-postgres";
import { Refusal } from "./refusal";

const MAJOR_VERSION = "18";
const USER = "market";
const DATABASE = "market";
const isRoot = process.getuid?.() === 0;

/** A Postgres of the market's own, in a folder. */
export interface MarketPostgres {
  /** Address of a database in it. */
  url(database?: string): string;
  createDatabase(name: string, template?: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whether something listens on a port of this machine. */
export function portTaken(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = createConnection({ port, host: "localhost" });
    socket.once("connect", () => {
      socket.destroy();
      answer(true);
    });
    socket.once("error", () => answer(false));
  });
}

/** @throws Refusal when a folder on the way is closed to the user that root runs Postgres as. */
function assertReachable(folder: string): void {
  for (let at = folder; isRoot && at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) {
      throw new Refusal(
        `Started by root, Postgres runs as another user, which may not enter ${at}. Set MARKET_DATA_DIR to a folder that others may enter.`,
      );
    }
  }
}

async function assertUsable(folder: string): Promise<void> {
  const versionFile = join(folder, "PG_VERSION");
  const version = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : undefined;
  if (version && version !== MAJOR_VERSION) {
    throw new Refusal(
      `${folder} was written by Postgres ${version}; this market runs ${MAJOR_VERSION}. Nothing was changed. Use another MARKET_DATA_DIR or upgrade it with pg_upgrade.`,
    );
  }
  await assertRoom(folder);
}

/** Ends the server of a folder when this process is gone, however it went: a pipe closes with it. */
const GUARD = `cat >/dev/null; [ "$(head -n 1 "$1" 2>/dev/null)" = "$2" ] && kill -INT "$2"`;

function guard(folder: string, pid: number): ChildProcess {
  const child = spawn("sh", ["-c", GUARD, "sh", join(folder, "postmaster.pid"), String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.unref();
  return child;
}

/**
 * Starts Postgres on a folder, making it first when it is new: UTF-8 with the built-in C.UTF-8 locale, so
 * that upper and lower case of Vietnamese letters work whatever the machine's language is.
 * @throws Refusal for a taken port, another version's folder, a full disk or a closed parent folder.
 */
export async function startPostgres(options: {
  folder: string;
  port: number;
  password: string;
  /** Told the last lines when the server ends without being stopped. */
  onCrash?: (message: string) => void;
}): Promise<MarketPostgres> {
  const { folder, port, password } = options;
  await mkdir(dirname(folder), { recursive: true });
  assertReachable(dirname(folder));
  await assertUsable(folder);
  if (await portTaken(port)) {
    throw new Refusal(`Port ${port} is taken; set POSTGRES_PORT to a free one.`);
  }
  const log: string[] = [];
  const keep = (line: unknown) => {
    log.push(String(line));
    if (log.length > 40) log.shift();
  };
  const Server = await embeddedPostgres();
  const server = new Server({
    databaseDir: folder,
    port,
    user: USER,
    password,
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: [
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ],
    postgresFlags: ["-c", "listen_addresses=localhost", "-c", "max_connections=200"],
    onLog: keep,
    onError: keep,
  });
  try {
    if (!existsSync(join(folder, "PG_VERSION"))) await server.initialise();
    await server.start();
  } catch {
    throw new Refusal(`Postgres did not start in ${folder}:\n${log.join("").trim()}`);
  }
  const child = processOf(server);
  if (!child?.pid) throw new Error("embedded-postgres gives no process.");
  const guarded = guard(folder, child.pid);
  let stopping = false;
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  void gone.then(() => {
    guarded.kill();
    if (!stopping)
      options.onCrash?.(`Postgres stopped by itself. Its last lines:\n${log.join("").trim()}`);
  });
  const query = async (sql: string) => {
    const client = server.getPgClient("postgres", "localhost");
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };
  return {
    url: (database = DATABASE) =>
      `postgres://${USER}:${encodeURIComponent(password)}@localhost:${port}/${database}`,
    createDatabase: async (name, template) => {
      const { rowCount } = await query(`select 1 from pg_database where datname = '${name}'`);
      if (!rowCount)
        await query(`create database "${name}"${template ? ` template "${template}"` : ""}`);
    },
    stop: async () => {
      stopping = true;
      child.kill("SIGINT");
      await gone;
    },
  };
}

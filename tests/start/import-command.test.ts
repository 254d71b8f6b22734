import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type Ended, Launched } from "../support/launched";
import { freePort, TEMPLATE_DATABASE } from "../support/postgres-setup";

const RUN_MS = 150_000;

let folder: string;
let databaseUrl: string;
let environment: Record<string, string>;

beforeAll(async () => {
  const { port, password } = inject("postgres");
  const address = (database: string) =>
    `postgres://market:${password}@localhost:${port}/${database}`;
  databaseUrl = address(`import_command_${process.pid}`);
  const client = new pg.Client(address("postgres"));
  await client.connect();
  await client.query(
    `create database "import_command_${process.pid}" template "${TEMPLATE_DATABASE}"`,
  );
  await client.end();
  folder = mkdtempSync(join(tmpdir(), "market-command-"));
  environment = {
    DATABASE_URL: databaseUrl,
    MARKET_DATA_DIR: join(folder, "data"),
    BACKEND_PORT: String(await freePort()),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<Ended> {
  return Launched.command(["import", ...args], environment).ended;
}

async function rowsOf(query: string) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}

const organisations = async () =>
  (await rowsOf("select 1 from organisation where deleted_at is null")).length;

async function workbook(name: string, commune: string): Promise<string> {
  const file = join(folder, name);
  const organisation = {
    code: "htx-lenh",
    kind: "cooperative" as const,
    name: "HTX Lệnh (minh hoạ)",
    sector: "Chế biến",
    commune,
  };
  writeFileSync(file, await fillWorkbook({ organisations: [organisation] }, MARKET_CATEGORIES));
  return file;
}

it(
  "ends with 1 and one sentence where it is not told which file, or there is none",
  async () => {
    for (const [args, sentence] of [
      [[], /^Usage: npm run import/m],
      [["a.xlsx", "--dry"], /^Usage: npm run import/m],
      [["không-có.xlsx"], /^There is no file .*không-có\.xlsx\.$/m],
    ] as const) {
      const { code, output } = await run(...args);
      expect([code, sentence.test(output)], output).toEqual([1, true]);
    }
  },
  RUN_MS,
);

it(
  "ends with 2 where the file is refused, and names the cell",
  async () => {
    const { code, output } = await run(await workbook("sai.xlsx", "Xã Không Có"), "--lang", "en");
    expect(code).toBe(2);
    expect(output).toMatch(/Organisations.*Xã Không Có/);
    expect(output).toContain("Errors: 1. Nothing was imported.");
    expect(await organisations()).toBe(0);
  },
  RUN_MS,
);

it(
  "ends with 0 after a dry run, which writes nothing, and after the import, which does",
  async () => {
    const file = await workbook("đúng.xlsx", "22918");
    const dry = await run(file, "--dry-run");
    expect(dry.code, dry.output).toBe(0);
    expect(dry.output).toContain("Tệp đúng; chạy không có --dry-run để nhập.");
    expect(await organisations()).toBe(0);
    const done = await run(file);
    expect(done.code, done.output).toBe(0);
    expect(done.output).toMatch(/thêm mới 1 dòng, cập nhật 0 dòng, giữ nguyên 0 dòng\.$/m);
    expect(done.output).toContain("Đang nhập 1 dòng…");
    expect(done.output).not.toMatch(/"level"/);
    const again = await run(file, "--dry-run", "--lang", "en");
    expect(again.output).toMatch(/^Nothing changed\. Rows: 1, all on the market already/m);
    expect(await organisations()).toBe(1);
    const trail = await rowsOf(
      `select actor_id, path, record_title, status from audit_entry
       where method = 'RUN' order by created_at, id`,
    );
    const actor_id = expect.stringMatching(/^command:\S+/);
    const path = "/commands/import";
    expect(trail).toEqual([
      { actor_id, path, record_title: "sai.xlsx", status: 400 },
      {
        actor_id,
        path: expect.stringMatching(/^\/admin\/imports\/\w+\/cooperatives\/\w+$/),
        record_title: "HTX Lệnh (minh hoạ)",
        status: 201,
      },
      { actor_id, path, record_title: "đúng.xlsx", status: 200 },
    ]);
  },
  RUN_MS,
);

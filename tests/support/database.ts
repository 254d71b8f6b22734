import pg from "pg";
import { inject } from "vitest";
import { TEMPLATE_DATABASE } from "./postgres-setup";

/** A copy of the prepared database for one test file, by its address; it goes with the run. */
export async function copyDatabase(name: string): Promise<string> {
  const { port, password } = inject("postgres");
  const address = (database: string) =>
    `postgres://market:${password}@localhost:${port}/${database}`;
  const database = `${name.replace(/\W/g, "_")}_${process.pid}`;
  const client = new pg.Client(address("postgres"));
  await client.connect();
  await client.query(`create database "${database}" template "${TEMPLATE_DATABASE}"`);
  await client.end();
  return address(database);
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dateInVietnam } from "@nang-gio/vietnam";
import { demoOrders } from "./data/orders";

/** Writes `seed/demo-orders.json`; `--today=YYYY-MM-DD` says from which day the seasons are counted. */
async function buildOrders(): Promise<void> {
  const { values } = parseArgs({ options: { today: { type: "string" } } });
  const orders = demoOrders(values.today ?? dateInVietnam(new Date()));
  const target = join(__dirname, "demo-orders.json");
  const lines = orders.map((order) => `    ${JSON.stringify(order)}`).join(",\n");
  await writeFile(target, `{\n  "schema": 1,\n  "orders": [\n${lines}\n  ]\n}\n`);
  console.log(`${target}: ${orders.length} orders`);
}

void buildOrders();

import { z } from "zod";
import { execute } from "./backend-process";
import { onMarket } from "./market-database";
import { Refusal, runCommand } from "./refusal";

const TOLD = /^(?:.+ is an officer of the province\.|Password: .+)$/gm;

/** Makes a person an officer of the province: the first one of a market, who gives all further roles. */
async function appoint(): Promise<void> {
  const email = z.email().safeParse(process.argv[2]);
  if (!email.success) throw new Refusal("Usage: npm run appoint -- NAME@EXAMPLE.COM");
  await onMarket(async (environment) => {
    const printed = await execute("appoint", [email.data], environment);
    console.log(`\n${(printed.match(TOLD) ?? []).join("\n")}`);
  });
}

runCommand(appoint);

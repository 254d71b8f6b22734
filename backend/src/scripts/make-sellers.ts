import { readFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { NewSeller } from "@nang-gio/marketplace/contract";
import { createSellerWorkflow } from "@nang-gio/marketplace/workflows";
import { z } from "zod";
import { readConfiguration } from "../configuration";

/**
 * Makes the people of a file (argument: its path), who all get the demonstration's password. Those whose phone is
 * known stay as they are.
 */
export default async function makeSellers({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const { DEMONSTRATION_PASSWORD: password } = readConfiguration(process.env);
  const listed = z.array(z.looseObject({})).parse(JSON.parse(readFileSync(path, "utf8")));
  const people = listed.map((person) => NewSeller.parse({ ...person, password }));
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_account",
    fields: ["phone"],
    filters: { phone: people.flatMap(({ phone }) => phone ?? []) },
  });
  const known = new Set(data.map(({ phone }) => phone));
  for (const person of people) {
    if (person.phone && known.has(person.phone)) continue;
    await createSellerWorkflow(container).run({ input: person });
  }
  console.log(`${people.length} people can sign in to the workspace.`);
}

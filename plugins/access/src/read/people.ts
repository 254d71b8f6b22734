import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { operatorOf } from "../operator-id";

/** Who stands in the trail; `email` is what they sign in with. */
export interface Person {
  email: string;
  name: string;
}

type People = ReadonlyMap<string, Person>;
type FindPeople = (container: MedusaContainer, ids: readonly string[]) => Promise<People>;

const finders: FindPeople[] = [];

/** Says how a domain finds the people whom it lets sign in; ids that are not its own are left out. */
export function registerPeople(find: FindPeople): void {
  finders.push(find);
}

async function users(container: MedusaContainer, ids: readonly string[]): Promise<People> {
  const found = await container
    .resolve(Modules.USER)
    .listUsers(
      { id: [...ids] },
      { select: ["id", "email", "first_name", "last_name"], take: ids.length, withDeleted: true },
    );
  return new Map(
    found.map(({ id, email, first_name, last_name }) => [
      id,
      { email, name: [first_name, last_name].filter(Boolean).join(" ") },
    ]),
  );
}

const operators: FindPeople = async (_container, ids) =>
  new Map(
    ids.flatMap((id) => {
      const operator = operatorOf(id);
      return operator === undefined ? [] : [[id, { email: operator, name: "" }] as const];
    }),
  );

/** People by id: users of the dashboard, removed ones too, who ran commands, and those of other domains. */
export async function findPeople(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<People> {
  const found = await Promise.all(
    [users, operators, ...finders].map((find) => find(container, ids)),
  );
  return new Map(found.flatMap((people) => [...people]));
}

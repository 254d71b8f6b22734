import { readFileSync } from "node:fs";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { decideRound } from "@nang-gio/programme/commendations/decide-round";
import { judge, nominate } from "@nang-gio/programme/commendations/nominate";
import { commendations } from "@nang-gio/programme/commendations/rounds";
import { beginRound } from "@nang-gio/programme/commendations/save-round";
import { NewCommendation, NominateBody, VERDICTS } from "@nang-gio/programme/contract";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";

/** Rounds of the demonstration; days are counted from the one on which they are entered. */
const DemonstrationRounds = z.array(
  z.strictObject({
    ...NewCommendation.omit({ year: true }).shape,
    decided_in: z.number().int().optional(),
    decision_number: z.string().optional(),
    nominees: z.array(
      z.strictObject({
        handle: z.string(),
        ...NominateBody.omit({ organisation_id: true }).shape,
        verdict: z.enum(VERDICTS).optional(),
        reason: z.string().optional(),
      }),
    ),
  }),
);
type DemonstrationRound = z.infer<typeof DemonstrationRounds>[number];

async function organisationIds(container: MedusaContainer): Promise<(handle: string) => string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "organisation", fields: ["id", "handle"] });
  const ids = new Map(data.map((one: { id: string; handle: string }) => [one.handle, one.id]));
  return (of) => {
    const id = ids.get(of);
    if (!id) throw new Error(`There is no organisation ${of}`);
    return id;
  };
}

async function makeRound(
  container: MedusaContainer,
  { decided_in = 0, decision_number, nominees, ...told }: DemonstrationRound,
  idOf: (handle: string) => string,
): Promise<void> {
  const decided_on = addDays(dateInVietnam(new Date()), decided_in);
  const year = Number(decided_on.slice(0, 4));
  const round = await beginRound(container, { ...told, year });
  for (const { handle, verdict, reason, ...words } of nominees) {
    const { id } = await nominate(container, round, { ...words, organisation_id: idOf(handle) });
    if (verdict) await judge(container, round, id, { verdict, reason });
  }
  if (decision_number) await decideRound(container, round, { decision_number, decided_on });
}

/** Enters the demonstration's commendations from a file (argument: its path). Does nothing where there are some. */
export default async function makeCommendations({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const listed = DemonstrationRounds.parse(JSON.parse(readFileSync(path, "utf8")));
  const known = await commendations(container).listCommendationRounds({}, { take: 1 });
  if (known.length > 0) return console.log("There are commendations already.");
  const idOf = await organisationIds(container);
  for (const told of listed) await makeRound(container, told, idOf);
  console.log(`${listed.length} rounds of commendation entered.`);
}

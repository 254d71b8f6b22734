import { readFileSync } from "node:fs";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellValue } from "@nang-gio/programme/connection/channels/channel-value";
import { addChannel } from "@nang-gio/programme/connection/channels/save-channel";
import {
  arrangeMeeting,
  changeMeeting,
} from "@nang-gio/programme/connection/meetings/save-meeting";
import { saveSample } from "@nang-gio/programme/connection/samples/save-sample";
import {
  AgreementBody,
  BuyerBody,
  CHANNEL_KINDS,
  MEETING_RESULTS,
  NewEvent,
} from "@nang-gio/programme/contract";
import { takeAttendance } from "@nang-gio/programme/events/attend";
import { moveEvent } from "@nang-gio/programme/events/move-event";
import { invite, movePart } from "@nang-gio/programme/events/participate";
import { saveAgreement } from "@nang-gio/programme/events/save-agreement";
import { saveBuyer } from "@nang-gio/programme/events/save-buyer";
import { planEvent } from "@nang-gio/programme/events/save-event";
import { tradeEvents } from "@nang-gio/programme/events/trade-events";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";

const handle = z.string();
const days = z.number().int();

/** Events of the demonstration; days are counted from the one on which they are entered. */
const DemonstrationEvents = z.array(
  z.strictObject({
    event: z.object(NewEvent.shape).omit({ first_day: true, last_day: true, register_until: true }),
    first_in: days,
    last_in: days,
    register_until_in: days.optional(),
    state: z.enum(["planned", "open", "held"]),
    invited: z.array(handle).default([]),
    registered: z
      .array(z.object({ handle, people: days, brings: z.string(), booth: z.string().optional() }))
      .default([]),
    attended: z.array(handle).default([]),
    buyers: z.array(BuyerBody).default([]),
    agreements: z
      .array(
        z.object({
          handle,
          /** By its place in the list of buyers. */
          buyer: days,
          signed_in: days,
          ...AgreementBody.pick({ kind: true, number: true, value: true, currency: true }).shape,
        }),
      )
      .default([]),
    /** Each on the first day. */
    meetings: z
      .array(
        z.object({
          ...{ handle, buyer: days, starts: z.string(), ends: z.string(), table_number: days },
          result: z.enum(MEETING_RESULTS),
        }),
      )
      .default([]),
    samples: z
      .array(z.object({ handle, buyer: days, goods: z.string(), quantity: z.string() }))
      .default([]),
    /** Where else organisations sell since then, and what that came to this year, in đồng. */
    channels: z
      .array(
        z.object({
          ...{ handle, kind: z.enum(CHANNEL_KINDS), name: z.string(), since_in: days },
          value: days.optional(),
        }),
      )
      .default([]),
  }),
);
type DemonstrationEvent = z.infer<typeof DemonstrationEvents>[number];

const ACTOR = { id: null, side: "staff" } as const;

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

async function makeEvent(
  container: MedusaContainer,
  told: DemonstrationEvent,
  idOf: (handle: string) => string,
): Promise<void> {
  const today = dateInVietnam(new Date());
  const dayIn = (offset: number) => addDays(today, offset);
  const { first_in, last_in, register_until_in, state } = told;
  const [first_day, last_day] = [dayIn(first_in), dayIn(last_in)];
  const register_until = register_until_in === undefined ? null : dayIn(register_until_in);
  const event = { ...told.event, first_day, last_day, register_until };
  const id = await planEvent(container, event, ACTOR);
  if (state === "planned") return;
  await moveEvent(container, id, "open", ACTOR);
  await invite(container, id, told.invited.map(idOf), ACTOR);
  for (const { handle: of, ...part } of told.registered) {
    const move = { organisation_id: idOf(of), action: "register" as const, ...part };
    await movePart(container, id, move, ACTOR);
  }
  for (const of of told.attended) {
    const body = { organisation_id: idOf(of), day: first_day, unregistered: true };
    await takeAttendance(container, id, body, ACTOR, async () => true);
  }
  const buyers: string[] = [];
  for (const buyer of told.buyers) buyers.push(await saveBuyer(container, id, buyer, ACTOR));
  if (state !== "held") return;
  await moveEvent(container, id, "hold", ACTOR);
  for (const { handle: of, buyer, signed_in, ...paper } of told.agreements) {
    const sides = { organisation_id: idOf(of), buyer_id: buyers[buyer] ?? "" };
    const body = { ...paper, ...sides, signed_on: dayIn(signed_in), state: "signed" as const };
    await saveAgreement(container, id, body, ACTOR);
  }
  await connect(container, { event: id, buyers, first_day }, told, idOf);
}

/** Meetings of the first day, what was given to try, and where it led. */
async function connect(
  container: MedusaContainer,
  { event, buyers, first_day }: { event: string; buyers: readonly string[]; first_day: string },
  told: DemonstrationEvent,
  idOf: (handle: string) => string,
): Promise<void> {
  const sides = (of: string, buyer: number) => ({
    ...{ organisation_id: idOf(of), buyer_id: buyers[buyer] ?? "" },
  });
  for (const { handle: of, buyer, result, ...clock } of told.meetings) {
    const meeting = { ...sides(of, buyer), time: { day: first_day, ...clock } };
    const id = await arrangeMeeting(container, event, meeting, ACTOR);
    await changeMeeting(container, event, id, { result }, ACTOR);
  }
  for (const { handle: of, buyer, goods, quantity } of told.samples) {
    const sample = { ...sides(of, buyer), goods, quantity, given_on: first_day };
    await saveSample(container, event, sample, ACTOR);
  }
  const today = dateInVietnam(new Date());
  for (const { handle: of, kind, name, since_in, value } of told.channels) {
    const organisation_id = idOf(of);
    const said = { kind, name, since: addDays(today, since_in) };
    const id = await addChannel(container, organisation_id, said, ACTOR);
    if (value === undefined) continue;
    const year = { year: Number(today.slice(0, 4)), amount: value };
    await tellValue(container, { organisation_id, id }, year, ACTOR);
  }
}

/** Enters the demonstration's events from a file (argument: its path). Does nothing where there are events. */
export default async function makeEvents({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const listed = DemonstrationEvents.parse(JSON.parse(readFileSync(path, "utf8")));
  const known = await tradeEvents(container).listTradeEvents({}, { take: 1 });
  if (known.length > 0) return console.log("There are events already.");
  const idOf = await organisationIds(container);
  for (const told of listed) await makeEvent(container, told, idOf);
  console.log(`${listed.length} events entered.`);
}

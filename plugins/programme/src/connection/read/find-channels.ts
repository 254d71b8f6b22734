import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { staffScope } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { dateInVietnam, fold } from "@nang-gio/vietnam";
import { z } from "zod";
import { dayOf } from "../../indicators/counted";
import { sightOf } from "../../read/sight";
import { EVENT_SIDES } from "../../vocabulary";
import {
  type AdminChannelsQuery,
  CHANNEL_KINDS,
  CHANNEL_STATES,
  type ChannelRow,
} from "../contract";
import { unknown } from "../refuse";

const Value = z.object({
  year: z.number(),
  amount: z.coerce.number().nullable(),
  told: z.coerce.number().nullable(),
  comments: z.string().nullable(),
  side: z.enum(EVENT_SIDES),
  told_on: z.string(),
});

const Row = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  kind: z.enum(CHANNEL_KINDS),
  name: z.string(),
  since: z.string(),
  ended_on: z.string().nullable(),
  end_reason: z.string().nullable(),
  state: z.enum(CHANNEL_STATES),
  comments: z.string().nullable(),
  side: z.enum(EVENT_SIDES),
  revision: z.number(),
  values: z.array(Value),
});

type Part = [sql: string, values: unknown[]];

/** Something of a channel waits for an officer. */
const WAITS = `(channel.state = 'submitted' or exists (
  select from market_channel_value waiting
   where waiting.channel_id = channel.id and waiting.told is not null and waiting.comments is null
     and waiting.deleted_at is null))`;

/** Channels with what they sold; `shown` is said of each value. */
const listing = (where: string, shown: string) => `
  with found as (
    select channel.*, organisation.name as organisation_name, ${WAITS} as waits
      from market_channel channel
      join organisation on organisation.id = channel.organisation_id
     where channel.deleted_at is null and ${where})
  select (select count(*)::int from found) as count,
    (select coalesce(json_agg(listed), '[]') from (
       select found.id, found.organisation_id, found.organisation_name, found.kind, found.name, found.since,
              found.ended_on, found.end_reason, found.state, found.comments, found.side, found.revision,
              (select coalesce(json_agg(json_build_object('year', value.year, 'amount', value.amount, 'told', value.told,
                        'comments', value.comments, 'side', value.side, 'told_on', ${dayOf("value.told_at")})
                        order by value.year desc), '[]')
                 from market_channel_value value
                where value.channel_id = found.id and value.deleted_at is null and ${shown}) as values
         from found
        order by found.waits desc, found.ended_on is not null, found.organisation_name, found.since desc, found.id
        limit ? offset ?
    ) listed) as listed`;

interface Wanted {
  where: Part[];
  /** Only what was confirmed. */
  confirmed?: boolean;
  page: { limit: number; offset: number };
}

async function find(container: MedusaContainer, { where, confirmed = false, page }: Wanted) {
  const parts: Part[] = [
    ...where,
    ...(confirmed ? [["channel.state = 'confirmed'", []] as Part] : []),
  ];
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const [found] = await readRows(
    container,
    Page,
    listing(
      parts.map(([sql]) => sql).join(" and "),
      confirmed ? "value.amount is not null" : "true",
    ),
    [...parts.flatMap(([, values]) => values), page.limit, page.offset],
  );
  const channels: ChannelRow[] = (found?.listed ?? []).map((row) => ({
    ...row,
    values: confirmed
      ? row.values.map((value) => ({ ...value, told: null, comments: null }))
      : row.values,
  }));
  return { channels, count: found?.count ?? 0 };
}

const STATES: Readonly<Record<string, (today: string) => Part>> = {
  waiting: () => [WAITS, []],
  returned: () => ["channel.state = 'returned'", []],
  active: (today) => [
    "channel.state = 'confirmed' and (channel.ended_on is null or channel.ended_on > ?)",
    [today],
  ],
  ended: (today) => ["channel.state = 'confirmed' and channel.ended_on <= ?", [today]],
};

/** One page of the channels of organisations in sight; agencies see what is confirmed (decision 025). */
export function findChannels(
  req: MedusaRequest,
  { organisation_id, kind, state, q, limit, offset }: AdminChannelsQuery,
) {
  const like = `%${literal(q ?? "")}%`;
  const where: Part[] = [
    sightOf(communesInSight(req)),
    ...(organisation_id ? [["channel.organisation_id = ?", [organisation_id]] as Part] : []),
    ...(kind ? [["channel.kind = ?", [kind]] as Part] : []),
    ...(state ? [STATES[state]?.(dateInVietnam(new Date())) as Part] : []),
    ...(q
      ? [
          [
            "(channel.name ilike ? or organisation.folded like ?)",
            [like, `%${literal(fold(q))}%`],
          ] as Part,
        ]
      : []),
  ];
  const confirmed = staffScope(req).role === "agency";
  return find(req.scope, { where, confirmed, page: { limit, offset } });
}

const ONE = { limit: 1, offset: 0 };

/** One channel in sight. @throws Problem not_found `connection.channel_unknown` */
export async function findChannel(req: MedusaRequest, id: string): Promise<ChannelRow> {
  const where: Part[] = [sightOf(communesInSight(req)), ["channel.id = ?", [id]]];
  const { channels } = await find(req.scope, { where, page: ONE });
  if (!channels[0]) throw unknown("channel");
  return channels[0];
}

/** One page of a co-operative's own channels. */
export function findOwnChannels(
  container: MedusaContainer,
  organisation_id: string,
  page: { limit: number; offset: number },
) {
  return find(container, { where: [["channel.organisation_id = ?", [organisation_id]]], page });
}

/** One channel of a co-operative's own. @throws Problem not_found `connection.channel_unknown` */
export async function findOwnChannel(
  container: MedusaContainer,
  organisation_id: string,
  id: string,
): Promise<ChannelRow> {
  const where: Part[] = [
    ["channel.organisation_id = ?", [organisation_id]],
    ["channel.id = ?", [id]],
  ];
  const { channels } = await find(container, { where, page: ONE });
  if (!channels[0]) throw unknown("channel");
  return channels[0];
}

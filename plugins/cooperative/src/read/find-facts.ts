import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { findPeople, Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import {
  type AdminFact,
  type AdminFactsQuery,
  FACT_KINDS,
  type FactFields,
  type FactView,
  type OwnFacts,
} from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { FactProposal } from "../modules/cooperative/models/fact-proposal";
import type { CooperativeService } from "../modules/cooperative/service";
import { OPEN_FACTS } from "../rules/fact-moves";
import { womenLedFacts } from "../rules/facts";
import { factFields } from "../rules/told-fact";
import { womenLed } from "../rules/women-led";
import { FACT_RECORDS } from "../workflows/facts/records";
import { communeFilter, containing } from "./registry-filters";

type FactRow = InferTypeOf<typeof FactProposal>;

const RELATIONS = ["organisation", "events"];
const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

/** What the records say now that open corrections would change, by their ids. */
async function correctedNow(service: CooperativeService, facts: readonly FactRow[]) {
  const open = facts.filter(({ state }) => OPEN_FACTS.includes(state));
  const found = await Promise.all(
    FACT_KINDS.map(async (kind): Promise<Array<[string, FactFields]>> => {
      const ids = open.flatMap((fact) => (fact.kind === kind && fact.corrects_id) || []);
      if (ids.length === 0) return [];
      const records = await FACT_RECORDS[kind].list(service, { id: ids });
      return records.map((record) => [record.id, factFields(kind, record)]);
    }),
  );
  return new Map(found.flat());
}

function viewOf(fact: FactRow, now: ReadonlyMap<string, FactFields>): FactView {
  const { id, kind, state, revision, content, corrects_id, comments, submitted_at, events } = fact;
  return {
    ...{ id, kind, state, revision },
    content: factFields(kind, content),
    corrects: corrects_id ? { id: corrects_id, content: now.get(corrects_id) ?? null } : null,
    comments: Object.entries(comments ?? {}).map(([field, text]) => ({
      field,
      text: String(text),
    })),
    submitted_at: submitted_at.toISOString(),
    history: events
      .map((event) => ({
        state: event.state,
        note: event.note,
        at: event.created_at.toISOString(),
      }))
      .sort((a, b) => a.at.localeCompare(b.at)),
  };
}

async function staffViews(container: MedusaContainer, facts: FactRow[]): Promise<AdminFact[]> {
  const [now, people] = await Promise.all([
    correctedNow(registry(container), facts),
    findPeople(container, [...new Set(facts.map(({ actor_id }) => actor_id))]),
  ]);
  return facts.map((fact) => {
    const { id, name, commune_code } = fact.organisation;
    return {
      ...viewOf(fact, now),
      organisation: { id, name, commune_code },
      sent_by: people.get(fact.actor_id)?.name ?? null,
    };
  });
}

/** One page of what co-operatives told, of the communes in sight (`null`: all), those that wait longest first. */
export async function findFacts(
  container: MedusaContainer,
  { q, state, kind, organisation_id, limit, offset }: AdminFactsQuery,
  inSight: readonly string[] | null,
): Promise<{ facts: AdminFact[]; count: number }> {
  const organisation = {
    ...communeFilter(undefined, inSight),
    ...(q ? { folded: containing(q) } : {}),
  };
  const [facts, count] = await registry(container).listAndCountFactProposals(
    {
      ...(state ? { state } : {}),
      ...(kind ? { kind } : {}),
      ...(organisation_id ? { organisation_id } : {}),
      ...(Object.keys(organisation).length > 0 ? { organisation } : {}),
    },
    { relations: RELATIONS, take: limit, skip: offset, order: { submitted_at: "ASC", id: "ASC" } },
  );
  return { facts: await staffViews(container, facts as FactRow[]), count };
}

/** One told fact of the communes in sight. @throws Problem `cooperative.fact_not_found` */
export async function findFact(
  container: MedusaContainer,
  id: string,
  inSight: readonly string[] | null,
): Promise<AdminFact> {
  const facts = await registry(container).listFactProposals(
    { id: [id], ...(inSight ? { organisation: communeFilter(undefined, inSight) } : {}) },
    { relations: RELATIONS, take: 1 },
  );
  const [fact] = await staffViews(container, facts as FactRow[]);
  if (!fact) throw new Problem("not_found", "cooperative.fact_not_found");
  return fact;
}

/** So many of what was told are shown to the co-operative, the newest first. */
const MOST_SHOWN = 50;

/** What a co-operative knows of itself today: its tag, what is confirmed, what it told. */
export async function ownFacts(
  container: MedusaContainer,
  organisation_id: string,
): Promise<OwnFacts> {
  const service = registry(container);
  const [found, told] = await Promise.all([
    service.listOrganisations(
      { id: [organisation_id] },
      { relations: ["terms", "labour"], take: 1 },
    ),
    service.listFactProposals(
      { organisation_id },
      { relations: ["events"], take: MOST_SHOWN, order: { submitted_at: "DESC", id: "ASC" } },
    ),
  ]);
  const { terms = [], labour = [] } = found[0] ?? {};
  const now = await correctedNow(service, told as FactRow[]);
  const shown = <Fact>(kind: "office_term" | "labour_snapshot", row: { id: string }) =>
    ({ id: row.id, ...factFields(kind, row) }) as Fact;
  return {
    women_led: womenLed(womenLedFacts({ terms, labour }), dateInVietnam(new Date())),
    terms: terms
      .map((term) => shown<OwnFacts["terms"][number]>("office_term", term))
      .sort((a, b) => b.from.localeCompare(a.from)),
    labour: labour
      .map((day) => shown<OwnFacts["labour"][number]>("labour_snapshot", day))
      .sort((a, b) => b.as_of.localeCompare(a.as_of)),
    proposals: (told as FactRow[]).map((fact) => viewOf(fact, now)),
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { livedOf } from "@nang-gio/cooperative/read/lived";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { EvidenceRow } from "../../indicators-contract";
import type { KeptPeriod, KeptSubmission } from "../../modules/reporting/turn";
import type { ConsolidateBody, SettingView } from "../../reporting-contract";
import { ReportSnapshot, type SnapshotIndicator } from "../document/snapshot";
import { dueYearOf, PLAN, targetFrom } from "../plan";
import { PLAN_INDICATORS, type PlanIndicator } from "../plan-indicators";
import { bodyNames } from "../read/body-names";
import { planBaselines, targetVersions } from "../read/find-targets";
import { manualFigures } from "../read/manual-figures";
import { inParts, type Measured, measureCode } from "../read/measured";
import { isCumulative, planSettings } from "../read/settings";
import { mainFigure, standingOf } from "../rules/standing";

interface Asked {
  id: string;
  version: number;
  period: KeptPeriod;
  submissions: readonly KeptSubmission[];
  body: ConsolidateBody;
}

interface Ground {
  container: MedusaContainer;
  asked: Asked;
  today: ReturnType<typeof dateInVietnam>;
  settings: SettingView[];
  versions: Awaited<ReturnType<typeof targetVersions>>;
  baselines: Awaited<ReturnType<typeof planBaselines>>;
  manual: Awaited<ReturnType<typeof manualFigures>>;
  nameOf: Awaited<ReturnType<typeof bodyNames>>;
  /** The place that reports of a commune. */
  placeOf: ReadonlyMap<string, string>;
}

/** The communes in which organisations lie, by organisation. */
async function communesOf(
  { container }: Ground,
  evidence: readonly EvidenceRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(evidence.flatMap(({ organisation_id }) => organisation_id ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await readRows(
    container,
    z.object({ id: z.string(), commune_code: z.string() }),
    `select id, commune_code from organisation where id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, commune_code }) => [id, commune_code]));
}

/** What evidence sums to by the place that reports of it; the rest belongs to none, so that all of it is the whole. */
async function byPlace(
  ground: Ground,
  { evidence, figuresOf }: Measured,
): Promise<SnapshotIndicator["by_place"]> {
  const communes = await communesOf(ground, evidence);
  const parts = new Map<string | null, EvidenceRow[]>();
  for (const row of evidence) {
    const commune = communes.get(row.organisation_id ?? "") ?? "";
    const place = ground.placeOf.get(commune) ?? null;
    parts.set(place, [...(parts.get(place) ?? []), row]);
  }
  return [...parts].map(([place, rows]) => ({
    place,
    counts: Object.fromEntries(
      figuresOf(rows).flatMap((figure) =>
        figure.kind === "ratio" ? [] : [[figure.key, figure.value] as const],
      ),
    ),
  }));
}

const kept = (
  measured: Measured | undefined,
  { from, to }: { from: string; to: string },
): SnapshotIndicator["period"] =>
  measured
    ? {
        ...{ from, to, figures: measured.figures },
        evidence: measured.evidence.map(({ id, counts }) => ({ id, counts })),
      }
    : null;

async function indicatorOf(ground: Ground, indicator: PlanIndicator): Promise<SnapshotIndicator> {
  const { container, asked, today, settings, versions, baselines, manual, nameOf } = ground;
  const { first_day: from, last_day: to } = asked.period;
  const { code, name, unit, kind } = indicator;
  const due_year = dueYearOf(to);
  const version = versions.find((one) => one.indicator_code === code && one.due_year === due_year);
  const counted = { from: targetFrom(due_year, isCumulative(settings)), to };
  const scope = { today, inSight: null };
  const measured = await measureCode(container, code, { from, to, ...scope });
  const whole = version && (await measureCode(container, code, { ...counted, ...scope }));
  const byHand = manual
    .filter((one) => one.indicator_code === code)
    .map(({ submission_id, value, numerator, denominator, evidence, link }) => {
      const sender = asked.submissions.find(({ id }) => id === submission_id);
      return {
        sender: sender ? nameOf(sender) : submission_id,
        ...{ value, numerator, denominator, evidence, link },
      };
    });
  // A figure entered by hand is of its period alone: it says nothing of a target that counts over years.
  const reached = whole && (mainFigure(kind, whole.figures)?.value ?? null);
  return {
    ...{ code, name, unit, kind },
    words: measured?.words ?? null,
    period: kept(measured, { from, to }),
    cumulative: kept(whole, counted),
    target: version
      ? {
          ...{ due_year, value: version.value, version: version.version },
          ...{ decided_on: version.decided_on, reason: version.reason },
        }
      : null,
    baseline: baselines.get(code) ?? null,
    standing: version
      ? standingOf(reached, version.value)
      : standingOf(measured ? 0 : undefined, null),
    manual: byHand,
    by_place: measured ? await byPlace(ground, measured) : [],
  };
}

/** All that stands in a period's consolidated report, as the records are now. */
export async function makeSnapshot(
  container: MedusaContainer,
  asked: Asked,
): Promise<ReportSnapshot> {
  const { period, submissions, body } = asked;
  const [settings, versions, baselines, manual, nameOf, places] = await Promise.all([
    planSettings(container),
    targetVersions(container),
    planBaselines(container),
    manualFigures(
      container,
      submissions.map(({ id }) => id),
    ),
    bodyNames(container),
    livedOf(container, "place"),
  ]);
  const now = new Date();
  const today = dateInVietnam(now);
  const local = submissions.flatMap(({ place_code, commune_codes }) =>
    place_code ? commune_codes.map((commune) => [commune, place_code] as const) : [],
  );
  const placeOf = new Map(local);
  const ground = {
    ...{ container, asked, today, settings, versions, baselines, manual, nameOf, placeOf },
  };
  const { kind, year, title, first_day, last_day, due_before } = period;
  const { period_id: _of, target_proposals, difficulties, proposals, ...heading } = body;
  const order = [...submissions].sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other), "vi"),
  );
  return ReportSnapshot.parse({
    schema: 1,
    plan: { code: PLAN.code, name: PLAN.name, basis: PLAN.basis },
    report: {
      ...{ id: asked.id, version: asked.version, ...heading, computed_on: today },
      ...{ difficulties: difficulties ?? null, proposals: proposals ?? null },
    },
    period: { kind, year, title, first_day, last_day, due_before },
    settings: settings.map(({ key, words, value, codes }) => ({ key, words, value, codes })),
    senders: order.map(({ level, submitted_at, is_late, narrative, ...one }) => ({
      sender: one.place_code ? `${one.body_code}:${one.place_code}` : one.body_code,
      ...{ name: nameOf(one), level, is_late, narrative },
      submitted_on: dateInVietnam(new Date(submitted_at ?? now)),
    })),
    target_proposals,
    places: [...new Set(placeOf.values())].sort().map((code) => ({
      code,
      name: places.find((place) => place.code === code)?.name ?? code,
    })),
    indicators: await inParts(PLAN_INDICATORS, (indicator) => indicatorOf(ground, indicator)),
  });
}

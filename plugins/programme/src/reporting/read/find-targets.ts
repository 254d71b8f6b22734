import type { MedusaContainer } from "@medusajs/framework/types";
import { findPeople } from "@nang-gio/access/read/people";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type {
  BaselineView,
  SettingView,
  TargetVersion,
  TargetView,
} from "../../reporting-contract";
import { targetFrom, targetTo } from "../plan";
import { PLAN_INDICATORS, type PlanIndicator } from "../plan-indicators";
import { mainFigure, projectionOf, standingOf } from "../rules/standing";
import { inParts, measureCode } from "./measured";
import { isCumulative, planSettings } from "./settings";

const Version = z.object({
  indicator_code: z.string(),
  due_year: z.number(),
  version: z.number(),
  value: z.coerce.number(),
  reason: z.string().nullable(),
  decided_on: z.string(),
  recorded_at: z.coerce.date(),
  actor_id: z.string().nullable(),
});
type Version = z.infer<typeof Version>;

const Baseline = z.object({
  indicator_code: z.string(),
  version: z.number(),
  value: z.coerce.number(),
  as_of: z.string(),
  source: z.string(),
});

/** Every version of every target, the newest first. */
export function targetVersions(container: MedusaContainer): Promise<Version[]> {
  return readRows(
    container,
    Version,
    `select indicator_code, due_year, version, value, reason, decided_on, created_at as recorded_at, actor_id
       from plan_target where deleted_at is null order by indicator_code, due_year, version desc`,
    [],
  );
}

/** The baselines that are known, by indicator. */
export async function planBaselines(
  container: MedusaContainer,
): Promise<ReadonlyMap<string, BaselineView>> {
  const rows = await readRows(
    container,
    Baseline,
    `select distinct on (indicator_code) indicator_code, version, value, as_of, source
       from plan_baseline where deleted_at is null order by indicator_code, version desc`,
    [],
  );
  return new Map(rows.map(({ indicator_code, ...baseline }) => [indicator_code, baseline]));
}

interface Asked {
  indicator: PlanIndicator;
  due_year: number;
  versions: Version[];
}

function viewOf(
  versions: readonly Version[],
  named: (id: string) => string | null,
): TargetVersion[] {
  return versions.map(({ version, value, reason, decided_on, recorded_at, actor_id }) => ({
    ...{ version, value, reason, decided_on, recorded_at: recorded_at.toISOString() },
    by: actor_id && named(actor_id),
  }));
}

/** Each target of the plan with where it stands in the whole area. */
export async function findTargets(
  container: MedusaContainer,
): Promise<{ targets: TargetView[]; settings: SettingView[] }> {
  const [all, baselines, settings] = await Promise.all([
    targetVersions(container),
    planBaselines(container),
    planSettings(container),
  ]);
  const people = await findPeople(container, [
    ...new Set(all.flatMap(({ actor_id }) => actor_id ?? [])),
  ]);
  const named = (id: string) => people.get(id)?.name || (people.get(id)?.email ?? null);
  const today = dateInVietnam(new Date());
  const asked: Asked[] = PLAN_INDICATORS.flatMap((indicator) =>
    Object.keys(indicator.targets).map((year) => {
      const due_year = Number(year);
      const versions = all.filter(
        (one) => one.indicator_code === indicator.code && one.due_year === due_year,
      );
      return { indicator, due_year, versions };
    }),
  );
  const targets = await inParts(asked, async ({ indicator, due_year, versions }) => {
    const { code, name, unit, kind } = indicator;
    const from = targetFrom(due_year, isCumulative(settings));
    const to = targetTo(due_year);
    const measured = await measureCode(container, code, { from, to, today, inSight: null });
    const figure = measured && mainFigure(kind, measured.figures);
    const { value = 0, version = 0 } = versions[0] ?? {};
    return {
      ...{ code, name, unit, kind, due_year, from, to, value, version },
      versions: viewOf(versions, named),
      figure: figure ?? null,
      standing: standingOf(figure?.value, value),
      projection: projectionOf(figure, { from, to, today }),
      baseline: baselines.get(code) ?? null,
      settings: settings.filter(({ codes }) => codes.includes(code)),
    };
  });
  return { targets, settings };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type {
  DifferenceRow,
  ReportResult,
  ReportRow,
  ReportsQuery,
  ReportView,
} from "../../reporting-contract";
import { manualTotal } from "../document/manual-total";
import { ReportSnapshot, type SnapshotIndicator } from "../document/snapshot";
import { unknown } from "../reporting";
import { mainFigure } from "../rules/standing";
import { REPORT_FORMATS } from "../vocabulary";
import { inParts, measureCode } from "./measured";

const Row = z.object({
  id: z.string(),
  period_id: z.string(),
  period_title: z.string(),
  version: z.number(),
  number: z.string(),
  is_late: z.boolean(),
  consolidated_at: z.coerce.date(),
  checksums: z.record(z.enum(REPORT_FORMATS), z.string()),
});

const COLUMNS = `report.id, report.period_id, period.title as period_title, report.version, report.number, report.is_late,
  report.consolidated_at, report.checksums`;
const FROM = `from plan_report report join plan_period period on period.id = report.period_id`;

const viewOf = ({ consolidated_at, ...row }: z.infer<typeof Row>): ReportRow => ({
  ...row,
  consolidated_at: consolidated_at.toISOString(),
});

/** One page of consolidated reports, the newest first. */
export async function findReports(
  container: MedusaContainer,
  { period_id, limit, offset }: ReportsQuery,
): Promise<{ reports: ReportRow[]; count: number }> {
  const where = `report.deleted_at is null${period_id ? " and report.period_id = ?" : ""}`;
  const values = period_id ? [period_id] : [];
  const [page] = await readRows(
    container,
    z.object({ count: z.number(), listed: z.array(Row) }),
    `select (select count(*)::int ${FROM} where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${COLUMNS} ${FROM} where ${where}
           order by report.consolidated_at desc, report.id limit ? offset ?) listed) as listed`,
    [...values, ...values, limit, offset],
  );
  return { count: page?.count ?? 0, reports: (page?.listed ?? []).map(viewOf) };
}

/** A report with what was frozen of it. @throws Problem not_found `reporting.report_unknown` */
export async function frozenReport(container: MedusaContainer, id: string) {
  const [row] = await readRows(
    container,
    Row.extend({ snapshot: ReportSnapshot }),
    `select ${COLUMNS}, report.snapshot ${FROM} where report.id = ? and report.deleted_at is null`,
    [id],
  );
  return row ?? unknown("report");
}

function resultOf(one: SnapshotIndicator): ReportResult {
  const { code, name, unit, kind, period, cumulative, target, standing, manual } = one;
  return {
    ...{ code, name, unit, kind, target, standing },
    figures: period?.figures ?? null,
    manual: manualTotal(kind, manual),
    cumulative: (cumulative && mainFigure(kind, cumulative.figures)) ?? null,
  };
}

/** A consolidated report as it was made. */
export async function findReport(container: MedusaContainer, id: string): Promise<ReportView> {
  const { snapshot, ...row } = await frozenReport(container, id);
  return {
    ...viewOf(row),
    senders: snapshot.senders.map(({ name, is_late }) => ({ name, is_late })),
    results: snapshot.indicators.map(resultOf),
  };
}

type Frozen = NonNullable<SnapshotIndicator["period"]>;

/** Which records count now and did not, count no more, or count otherwise. */
function movedOf(was: Frozen["evidence"], is: Frozen["evidence"]) {
  const counted = (rows: Frozen["evidence"]) =>
    new Map(rows.map(({ id, counts }) => [id, JSON.stringify(Object.entries(counts).sort())]));
  const [before, now] = [counted(was), counted(is)];
  return {
    added: [...now.keys()].filter((id) => !before.has(id)).length,
    removed: [...before.keys()].filter((id) => !now.has(id)).length,
    changed: [...now].filter(([id, counts]) => before.has(id) && before.get(id) !== counts).length,
  };
}

async function differencesOf(
  container: MedusaContainer,
  { code, name, period }: SnapshotIndicator,
): Promise<DifferenceRow[]> {
  if (!period) return [];
  const { from, to } = period;
  const scope = { from, to, today: dateInVietnam(new Date()), inSight: null };
  const measured = await measureCode(container, code, scope);
  const moved = movedOf(period.evidence, measured?.evidence ?? []);
  const keys = new Map(
    [...(measured?.figures ?? []), ...period.figures].map((figure) => [figure.key, figure]),
  );
  return [...keys.values()].flatMap(({ key, name: figure, kind }) => {
    const valueIn = (figures: Frozen["figures"] = []) =>
      figures.find((one) => one.key === key)?.value ?? null;
    const [was, is] = [valueIn(period.figures), valueIn(measured?.figures)];
    return was === is ? [] : [{ code, name, key, figure, kind, was, is, ...moved }];
  });
}

/** The figures of a report's period that are others today, and by how many records. */
export async function findDifferences(
  container: MedusaContainer,
  id: string,
): Promise<DifferenceRow[]> {
  const { snapshot } = await frozenReport(container, id);
  const found = await inParts(snapshot.indicators, (one) => differencesOf(container, one));
  return found.flat();
}

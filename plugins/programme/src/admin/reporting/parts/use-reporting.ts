import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  DifferenceRow,
  PeriodRow,
  PeriodView,
  ReportRow,
  ReportView,
  SettingView,
  SubmissionRow,
  SubmissionView,
  TargetView,
} from "../../../contract";

const REPORTING = ["programme", "reporting"];

/** Asks again for whatever is shown of reports, after something was done. */
export function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: REPORTING });
}

/** One page of periods. */
export function usePeriods(query: Query) {
  return useQuery({
    queryKey: [...REPORTING, "periods", query],
    queryFn: () => request<Page & { periods: PeriodRow[] }>("/plan/periods", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One period. */
export function usePeriod(id: string) {
  return useQuery({
    queryKey: [...REPORTING, "periods", id],
    queryFn: () => request<{ period: PeriodView }>(`/plan/periods/${id}`),
  });
}

/** One page of the reports of bodies. */
export function useSubmissions(query: Query) {
  return useQuery({
    queryKey: [...REPORTING, "submissions", query],
    queryFn: () => request<Page & { submissions: SubmissionRow[] }>("/plan/submissions", { query }),
    placeholderData: keepPreviousData,
  });
}

/** A body's report. */
export function useSubmission(id: string) {
  return useQuery({
    queryKey: [...REPORTING, "submissions", id],
    queryFn: () => request<{ submission: SubmissionView }>(`/plan/submissions/${id}`),
  });
}

/** Consolidated reports of a period, for those who see the whole. */
export function useReports(period_id: string, may: boolean) {
  return useQuery({
    queryKey: [...REPORTING, "reports", period_id],
    enabled: may,
    queryFn: () =>
      request<Page & { reports: ReportRow[] }>("/plan/reports", { query: { period_id } }),
  });
}

/** A consolidated report. */
export function useReport(id: string) {
  return useQuery({
    queryKey: [...REPORTING, "reports", "one", id],
    queryFn: () => request<{ report: ReportView }>(`/plan/reports/${id}`),
  });
}

/** What is another today than in a report. */
export function useDifferences(id: string) {
  return useQuery({
    queryKey: [...REPORTING, "reports", "difference", id],
    queryFn: () => request<{ differences: DifferenceRow[] }>(`/plan/reports/${id}/difference`),
  });
}

/** Targets with where they stand. */
export function useTargets() {
  return useQuery({
    queryKey: [...REPORTING, "targets"],
    queryFn: () => request<{ targets: TargetView[]; settings: SettingView[] }>("/plan/targets"),
  });
}

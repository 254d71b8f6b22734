import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { IndicatorEvidence, IndicatorView } from "../../contract";

const INDICATORS = ["programme", "indicators"];

/** Every indicator that is computed, of a year. */
export function useIndicators(year: string) {
  return useQuery({
    queryKey: [...INDICATORS, year],
    queryFn: () =>
      request<Page & { indicators: IndicatorView[]; from: string; to: string }>(
        "/plan/indicators",
        { query: { year } },
      ),
    placeholderData: keepPreviousData,
  });
}

/** One page of what an indicator's figures are the sum of. */
export function useEvidence(code: string, query: Query) {
  return useQuery({
    queryKey: [...INDICATORS, code, query],
    queryFn: () =>
      request<Page & IndicatorEvidence>(`/plan/indicators/${code}/evidence`, { query }),
    placeholderData: keepPreviousData,
  });
}

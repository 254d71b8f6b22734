import { type Page, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AdminCooperativeRow, DuplicatePair, MergePreview } from "../../contract";

/** One page of pairs of organisations that may be one. */
export function useDuplicates(query: { limit: number; offset: number; cooperative_id?: string }) {
  return useQuery({
    queryKey: ["cooperative", "duplicates", query],
    queryFn: () =>
      request<Page & { duplicates: DuplicatePair[] }>("/cooperative-duplicates", { query }),
    placeholderData: keepPreviousData,
  });
}

/** What merging one organisation into another would do; nothing is asked before both are known. */
export function useMergePreview(id: string, into: string) {
  return useQuery({
    queryKey: ["cooperative", "merge", id, into],
    enabled: into !== "",
    queryFn: () =>
      request<{ merge: MergePreview }>(`/cooperatives/${id}/merge`, { query: { into } }),
  });
}

/** Organisations to choose from by name or number. */
export function useOrganisationsNamed(q: string) {
  return useQuery({
    queryKey: ["cooperative", "named", q],
    enabled: q !== "",
    queryFn: () =>
      request<Page & { cooperatives: AdminCooperativeRow[] }>("/cooperatives", {
        query: { q, limit: 20 },
      }),
    placeholderData: keepPreviousData,
  });
}

import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CommendationDue, CommendationRow, CommendationView } from "../../contract";

/** What is asked again after something was done in a round. */
export const COMMENDATIONS = ["programme", "commendations"];

/** One page of the rounds, and when the next is due. */
export function useCommendations(query: Query) {
  return useQuery({
    queryKey: [...COMMENDATIONS, query],
    queryFn: () =>
      request<Page & { commendations: CommendationRow[]; due: CommendationDue }>("/commendations", {
        query,
      }),
    placeholderData: keepPreviousData,
  });
}

/** One round with its nominees in sight. */
export function useCommendation(id: string) {
  return useQuery({
    queryKey: [...COMMENDATIONS, id],
    queryFn: () => request<{ commendation: CommendationView }>(`/commendations/${id}`),
  });
}

/** Organisations in sight to choose from, by name. */
export function useOrganisations() {
  return useQuery({
    queryKey: ["programme", "organisations"],
    queryFn: () =>
      request<{ cooperatives: Array<{ id: string; name: string }> }>("/cooperatives", {
        query: { limit: 100 },
      }),
  });
}

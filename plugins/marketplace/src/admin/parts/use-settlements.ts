import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminSettlement,
  AdminSettlementRow,
  SettlementAction,
  SettlementTransfer,
} from "../../settlement-contract";

const SETTLEMENTS = ["marketplace", "settlements"];

/** One page of settlements, the latest period first. */
export function useSettlements(query: Query) {
  return useQuery({
    queryKey: [...SETTLEMENTS, query],
    queryFn: () => request<Page & { settlements: AdminSettlementRow[] }>("/settlements", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One settlement with its history. */
export function useSettlement(id: string) {
  return useQuery({
    queryKey: [...SETTLEMENTS, id],
    queryFn: () => request<{ settlement: AdminSettlement }>(`/settlements/${id}`),
  });
}

/** What to transfer for it, asked for when it is wanted. */
export function useTransfer(id: string, revision: number, wanted: boolean) {
  return useQuery({
    queryKey: [...SETTLEMENTS, id, "transfer", revision],
    queryFn: () => request<{ transfer: SettlementTransfer }>(`/settlements/${id}/transfer`),
    enabled: wanted,
  });
}

/** Drafts what is due; the lists are asked for anew. */
export function useDraftSettlements(onDrafted: (count: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<{ drafted: number }>("/settlements", { method: "POST", body: {} }),
    onSuccess: ({ drafted }) => onDrafted(drafted),
    onSettled: () => queries.invalidateQueries({ queryKey: SETTLEMENTS }),
  });
}

/** Moves a settlement; what the page shows is asked for anew, after a refusal too. */
export function useMoveSettlement(id: string, onMoved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: { action: SettlementAction; seen: number } & object) =>
      request<{ settlement: AdminSettlement }>(`/settlements/${id}/${action}`, {
        method: "POST",
        body,
      }),
    onSuccess: onMoved,
    onSettled: () => queries.invalidateQueries({ queryKey: SETTLEMENTS }),
  });
}

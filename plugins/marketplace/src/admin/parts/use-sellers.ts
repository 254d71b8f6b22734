import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminSeller, AdminSellerRow, MoveStandingBody, StandingAction } from "../../contract";

const SELLERS = ["marketplace", "sellers"];

/** One page of the co-operatives that sell or ask to. */
export function useSellers(query: Query) {
  return useQuery({
    queryKey: [...SELLERS, query],
    queryFn: () => request<Page & { sellers: AdminSellerRow[] }>("/sellers", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One of them, with its people and its history. */
export function useSeller(id: string) {
  return useQuery({
    queryKey: [...SELLERS, id],
    queryFn: () => request<{ seller: AdminSeller }>(`/sellers/${id}`),
  });
}

/** Moves its standing; what the page shows is asked for anew, after a refusal too. */
export function useMoveStanding(id: string, onMoved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: MoveStandingBody & { action: StandingAction }) =>
      request<{ seller: AdminSeller }>(`/sellers/${id}/${action}`, { method: "POST", body }),
    onSuccess: onMoved,
    onSettled: () => queries.invalidateQueries({ queryKey: SELLERS }),
  });
}

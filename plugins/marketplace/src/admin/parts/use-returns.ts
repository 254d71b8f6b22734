import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminReturn,
  AdminReturnDetail,
  OrderConsignments,
  RefundReturn,
  RequestReturn,
} from "../../contract";

const RETURNS = ["marketplace", "returns"];

/** One page of returns. */
export function useReturns(query: Query) {
  return useQuery({
    queryKey: [...RETURNS, query],
    queryFn: () => request<Page & { returns: AdminReturn[] }>("/consignment-returns", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One return with its history. */
export function useReturn(id: string) {
  return useQuery({
    queryKey: [...RETURNS, id],
    queryFn: () => request<{ return: AdminReturnDetail }>(`/consignment-returns/${id}`),
  });
}

type Change = ({ change: "return" } & RequestReturn) | ({ change: "refund-return" } & RefundReturn);

/** Does something about a consignment's returns; what the pages show is asked for anew, after a refusal too. */
export function useChangeReturn(consignmentId: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ change, ...body }: Change) =>
      request<OrderConsignments>(`/consignments/${consignmentId}/${change}`, {
        method: "POST",
        body,
      }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ["marketplace"] }),
  });
}

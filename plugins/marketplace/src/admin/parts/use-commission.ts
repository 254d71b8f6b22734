import { type Page, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CommissionRuleView } from "../../commission-contract";

const RULES = ["marketplace", "commission-rules"];

/** One page of the rules of commission, the latest first. */
export function useCommissionRules(page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: [...RULES, page],
    queryFn: () =>
      request<Page & { commission_rules: CommissionRuleView[] }>("/commission-rules", {
        query: page,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Sends a rule, or its end, to an address under the rules; the list is asked for anew. */
export function useSendCommission(address: string, onSent: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: object) =>
      request<{ commission_rule: CommissionRuleView }>(`/commission-rules${address}`, {
        method: "POST",
        body,
      }),
    onSuccess: onSent,
    onSettled: () => queries.invalidateQueries({ queryKey: RULES }),
  });
}

import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { QuotationFigures, QuotationRow, QuotationView } from "../../contract";

const QUOTATIONS = ["marketplace", "quotations"];

/** Days in Vietnam, both counted. */
interface Days {
  from: string;
  to: string;
}

/** One page of quotations. */
export function useQuotations(query: Query) {
  return useQuery({
    queryKey: [...QUOTATIONS, query],
    queryFn: () => request<Page & { quotations: QuotationRow[] }>("/quotations", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One quotation with its answers and what happened. */
export function useQuotation(id: string) {
  return useQuery({
    queryKey: [...QUOTATIONS, id],
    queryFn: () => request<{ quotation: QuotationView }>(`/quotations/${id}`),
  });
}

/** What quotations of a period came to. */
export function useQuotationFigures({ from, to }: Days) {
  return useQuery({
    queryKey: [...QUOTATIONS, "figures", from, to],
    queryFn: () =>
      request<QuotationFigures>("/market-connection/quotations", { query: { from, to } }),
    placeholderData: keepPreviousData,
  });
}

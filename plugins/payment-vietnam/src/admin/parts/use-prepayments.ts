import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminBankTransaction,
  AdminPrepayments,
  MatchTransaction,
  RefundByProvider,
  RefundPrepayment,
  ReturnTransaction,
  StatementReport,
} from "../../contract";

const PREPAYMENTS = ["payment-vietnam"];

/** How ways to prepay are set up, and what staff must see to. */
export function usePrepayments() {
  return useQuery({
    queryKey: [...PREPAYMENTS, "prepayments"],
    queryFn: () => request<AdminPrepayments>("/prepayments"),
  });
}

/** One page of what came to the market's account. */
export function useTransactions(query: Query) {
  return useQuery({
    queryKey: [...PREPAYMENTS, "transactions", query],
    queryFn: () =>
      request<Page & { transactions: AdminBankTransaction[] }>("/bank-transactions", { query }),
    placeholderData: keepPreviousData,
  });
}

/** Sends something; what the page shows is asked for anew, after a refusal too. */
function useSending<Body, Answer = unknown>(
  send: (body: Body) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: PREPAYMENTS }),
  });
}

/** Says which order a transfer is for. */
export const useMatch = (id: string, onDone: () => void) =>
  useSending(
    (body: MatchTransaction) => request(`/bank-transactions/${id}/match`, { method: "POST", body }),
    onDone,
  );

/** Records that a transfer was sent back whole. */
export const useSendBack = (id: string, onDone: () => void) =>
  useSending(
    (body: ReturnTransaction) =>
      request(`/bank-transactions/${id}/return`, { method: "POST", body }),
    onDone,
  );

/** Records what was paid back of an order. */
export const useRefund = (id: string, onDone: () => void) =>
  useSending(
    (body: RefundPrepayment) => request(`/prepayments/${id}/refund`, { method: "POST", body }),
    onDone,
  );

/** Lets VNPay or Stripe pay back what is owed of an order. */
export const useProviderRefund = (id: string, onDone: () => void) =>
  useSending(
    (body: RefundByProvider) =>
      request(`/prepayments/${id}/provider-refund`, { method: "POST", body }),
    onDone,
  );

/** Brings in a statement. */
export const useStatement = (onDone: (report: StatementReport) => void) =>
  useSending(
    ({ file, covers_until }: { file: File; covers_until: string }) => {
      const body = new FormData();
      if (file.name) body.set("file", file);
      return request<{ statement: StatementReport }>("/bank-statements", {
        method: "POST",
        query: { covers_until },
        body,
      });
    },
    ({ statement }) => onDone(statement),
  );

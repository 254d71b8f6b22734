import { type Page, request } from "@nang-gio/access/dashboard";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminClaim } from "../../contract";

const CLAIMS = ["marketplace", "claims"];
/** More are seldom open at once; the list is the oldest first. */
const MOST = 100;

/** People who wait to be let into a co-operative that the register knows. */
export function useOpenClaims() {
  return useQuery({
    queryKey: CLAIMS,
    queryFn: () =>
      request<Page & { claims: AdminClaim[] }>("/seller-claims", { query: { limit: MOST } }),
  });
}

/** Grants a claim, or refuses it where a reason is told. */
export function useDecideClaim(id: string, onDecided: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? request(`/seller-claims/${id}/grant`, { method: "POST" })
        : request(`/seller-claims/${id}/refuse`, { method: "POST", body: { reason } }),
    onSuccess: onDecided,
    onSettled: () => queries.invalidateQueries({ queryKey: ["marketplace"] }),
  });
}

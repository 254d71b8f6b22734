import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminListing, AdminListingRow, ApproveListing, ReturnListing } from "../../contract";

const LISTINGS = ["marketplace", "listings"];

/** One page of what co-operatives propose. */
export function useListings(query: Query) {
  return useQuery({
    queryKey: [...LISTINGS, query],
    queryFn: () => request<Page & { listings: AdminListingRow[] }>("/listings", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One proposal, beside what is in the shop. */
export function useListing(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, id],
    queryFn: () => request<{ listing: AdminListing }>(`/listings/${id}`),
  });
}

type Decision = ({ action: "approve" } & ApproveListing) | ({ action: "return" } & ReturnListing);

/** Decides on a proposal; what the page shows is asked for anew, after a refusal too. */
export function useDecision(id: string, onDecided: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: Decision) =>
      request<{ listing: AdminListing }>(`/listings/${id}/${action}`, { method: "POST", body }),
    onSuccess: onDecided,
    onSettled: () => queries.invalidateQueries({ queryKey: LISTINGS }),
  });
}

import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminReview, HideReview, ShowReview } from "../../contract";

const REVIEWS = ["marketplace", "reviews"];

/** One page of reviews. */
export function useReviews(query: Query) {
  return useQuery({
    queryKey: [...REVIEWS, query],
    queryFn: () => request<Page & { reviews: AdminReview[] }>("/reviews", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One review with what it was reported for. */
export function useReview(id: string) {
  return useQuery({
    queryKey: [...REVIEWS, id],
    queryFn: () => request<{ review: AdminReview }>(`/reviews/${id}`),
  });
}

type Decision = ({ action: "hide" } & HideReview) | ({ action: "show" } & ShowReview);

/** Decides on a review; what the pages show is asked for anew, after a refusal too. */
export function useDecideReview(id: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: Decision) =>
      request<{ review: AdminReview }>(`/reviews/${id}/${action}`, { method: "POST", body }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: REVIEWS }),
  });
}

import { request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { LivedView } from "../../contract";

/** Places or bodies on a day; all that there ever were where none is named. */
export function useLived(path: "places" | "bodies", asOf: string) {
  return useQuery({
    queryKey: ["cooperative", path, asOf],
    queryFn: async () => {
      const answer = await request<Record<string, LivedView[]>>(`/${path}`, {
        query: { as_of: asOf || undefined },
      });
      return answer[path] ?? [];
    },
    placeholderData: keepPreviousData,
  });
}

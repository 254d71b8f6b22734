import { useQuery } from "@tanstack/react-query";
import { request } from "../client";

interface Me {
  staff: { role: "province" | "commune" | "agency" | "auditor" | null };
}

/** What the signed-in member of staff may do here; nothing until it is known. */
export function useMyRole(): { writes: boolean; decides: boolean } {
  const { data } = useQuery({
    queryKey: ["staff", "me"],
    queryFn: () => request<Me>("/staff/me"),
    staleTime: 60_000,
  });
  const role = data?.staff.role;
  return { writes: role === "province" || role === "commune", decides: role === "province" };
}

import { useQuery } from "@tanstack/react-query";
import type { StaffMember, StaffRoleName } from "../../contract";
import { request } from "./request";

/** The member of staff who is signed in. */
export function useMe() {
  return useQuery({
    queryKey: ["staff", "me"],
    queryFn: () => request<{ staff: StaffMember }>("/staff/me"),
    staleTime: 60_000,
  });
}

/** The role of the member of staff who is signed in; nothing until it is known. */
export function useMyRole(): StaffRoleName | undefined {
  return useMe().data?.staff.role ?? undefined;
}

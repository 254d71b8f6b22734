import { useMyRole as useRole } from "@nang-gio/access/dashboard";

/** What the signed-in member of staff may do in the register; nothing until it is known. */
export function useMyRole(): { writes: boolean; decides: boolean } {
  const role = useRole();
  return { writes: role === "province" || role === "commune", decides: role === "province" };
}

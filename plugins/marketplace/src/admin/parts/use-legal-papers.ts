import { request, sendFile } from "@nang-gio/access/dashboard";
import type { Scan } from "@nang-gio/media/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ChangeLegalPapers, LegalPapersView } from "../../contract";

const SELLERS = ["marketplace", "sellers"];
const pathOf = (id: string) => `/sellers/${id}/legal-papers`;

/** The address of the scan of a seller's legal paper. */
export const legalScanAddress = (id: string) => `/admin${pathOf(id)}/scan`;

/** By what a seller is known in law. */
export function useLegalPapers(id: string) {
  return useQuery({
    queryKey: [...SELLERS, id, "legal-papers"],
    queryFn: () => request<{ legal_papers: LegalPapersView }>(pathOf(id)),
  });
}

/** What a form of one part of the papers holds; the scan is sent ahead of its paper. */
export interface TypedPapers {
  part: ChangeLegalPapers["part"];
  seen: number;
  scan?: File;
  texts: Record<string, string>;
}

/** Enters a part of a seller's papers; what the page shows is asked for anew, after a refusal too. */
export function useEnterPapers(id: string, onEntered: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ part, seen, scan, texts }: TypedPapers) => {
      const sent = scan
        ? await sendFile<{ scan: Scan }>(`${pathOf(id)}/scan`, scan, "paper_scan_id")
        : undefined;
      return request<{ legal_papers: LegalPapersView }>(pathOf(id), {
        method: "POST",
        body: { ...texts, part, seen, ...(sent ? { paper_scan_id: sent.scan.id } : {}) },
      });
    },
    onSuccess: onEntered,
    onSettled: () => queries.invalidateQueries({ queryKey: SELLERS }),
  });
}

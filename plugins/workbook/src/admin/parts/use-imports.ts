import { request, useMyRole } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminImport, AdminImportDetail } from "../../contract";

const POLL_MS = 1500;

/** What the report shows of an import. */
export interface ReportPage {
  severity: string;
  sheet: string;
  offset: number;
}

export const REPORT_PAGE_SIZE = 50;

/** Whether the signed-in member of staff may import; not until it is known. */
export function useMayImport(): boolean {
  const role = useMyRole();
  return role === "province" || role === "commune";
}

/** The newest imports. */
export function useImports() {
  return useQuery({
    queryKey: ["workbook", "imports"],
    queryFn: () => request<{ imports: AdminImport[] }>("/imports", { query: { limit: 20 } }),
    refetchInterval: ({ state }) =>
      state.data?.imports.some((one) => one.state === "running") ? POLL_MS : false,
  });
}

/** One import with a page of its report; asked again while it runs. */
export function useImport(id: string, { severity, sheet, offset }: ReportPage) {
  const query = { severity, sheet, limit: REPORT_PAGE_SIZE, offset };
  return useQuery({
    queryKey: ["workbook", "import", id, severity, sheet, offset],
    queryFn: () => request<{ import: AdminImportDetail }>(`/imports/${id}`, { query }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.import.state === "running" ? POLL_MS : false),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["workbook"] });
}

/** Sends a file to be checked. */
export function useUpload() {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set("file", file);
      return request<{ import: AdminImportDetail }>("/imports", { method: "POST", body });
    },
    onSuccess: useRefresh(),
  });
}

/** Confirms a checked import. */
export function useConfirm() {
  return useMutation({
    mutationFn: (id: string) => request(`/imports/${id}/confirm`, { method: "POST" }),
    onSettled: useRefresh(),
  });
}

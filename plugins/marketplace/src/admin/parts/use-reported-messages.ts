import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { HideMessage, ReportedMessage, ShowMessage } from "../../contract";

const MESSAGES = ["marketplace", "reported-messages"];

/** One page of reported messages. */
export function useReportedMessages(query: Query) {
  return useQuery({
    queryKey: [...MESSAGES, query],
    queryFn: () => request<Page & { messages: ReportedMessage[] }>("/reported-messages", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One reported message. */
export function useReportedMessage(id: string) {
  return useQuery({
    queryKey: [...MESSAGES, id],
    queryFn: () => request<{ message: ReportedMessage }>(`/reported-messages/${id}`),
  });
}

type Decision = ({ action: "hide" } & HideMessage) | ({ action: "show" } & ShowMessage);

/** Decides on a reported message; what the pages show is asked for anew, after a refusal too. */
export function useDecideMessage(id: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: Decision) =>
      request<{ message: ReportedMessage }>(`/reported-messages/${id}/${action}`, {
        ...{ method: "POST", body },
      }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: MESSAGES }),
  });
}

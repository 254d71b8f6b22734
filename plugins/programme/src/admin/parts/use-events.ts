import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  AgreementRow,
  BuyerRow,
  CandidateRow,
  EventRow,
  EventView,
  ParticipantRow,
} from "../../contract";

/** The most that one page of a list holds. */
const WHOLE = { limit: 100 };

/** All that this plugin asks for. */
export const PROGRAMME = ["programme"];

/** What is asked again after something was done at an event. */
export const EVENTS = [...PROGRAMME, "events"];

/** One page of events. */
export function useEvents(query: Query) {
  return useQuery({
    queryKey: [...EVENTS, query],
    queryFn: () => request<Page & { events: EventRow[] }>("/events", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One event, what it came to and what was done. */
export function useEvent(id: string) {
  return useQuery({
    queryKey: [...EVENTS, id],
    queryFn: () => request<{ event: EventView }>(`/events/${id}`),
  });
}

/** One page of the organisations of an event. */
export function useParticipants(id: string, query: Query) {
  return useQuery({
    queryKey: [...EVENTS, id, "organisations", query],
    queryFn: () =>
      request<Page & { organisations: ParticipantRow[] }>(`/events/${id}/organisations`, { query }),
    placeholderData: keepPreviousData,
  });
}

/** One page of the organisations that may be invited. */
export function useCandidates(id: string, query: Query) {
  return useQuery({
    queryKey: [...EVENTS, id, "candidates", query],
    queryFn: () =>
      request<Page & { organisations: CandidateRow[] }>(`/events/${id}/candidates`, { query }),
    placeholderData: keepPreviousData,
  });
}

/** The buyers of an event. */
export function useBuyers(id: string) {
  return useQuery({
    queryKey: [...EVENTS, id, "buyers"],
    queryFn: () => request<Page & { buyers: BuyerRow[] }>(`/events/${id}/buyers`, { query: WHOLE }),
  });
}

/** What was signed at an event. */
export function useAgreements(id: string) {
  return useQuery({
    queryKey: [...EVENTS, id, "agreements"],
    queryFn: () =>
      request<Page & { agreements: AgreementRow[] }>(`/events/${id}/agreements`, { query: WHOLE }),
  });
}

interface Named {
  code: string;
  kind: string;
  name: string;
  name_en: string;
}

/** Communes, or bodies, of today to choose from. */
export function useNamed(what: "places" | "bodies", kind?: string) {
  return useQuery({
    queryKey: ["programme", what, kind],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const found = await request<Record<string, Named[]>>(`/${what}`);
      return (found[what] ?? [])
        .filter((one) => !kind || one.kind === kind)
        .sort((one, other) => one.name.localeCompare(other.name, "vi"));
    },
  });
}

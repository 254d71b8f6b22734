import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  ChannelRow,
  EventFileRow,
  EventOutcomes,
  FollowUpRow,
  MeetingRow,
  SampleProduct,
  SampleRow,
} from "../../contract";
import { EVENTS } from "../parts/use-events";

/** The most that one page of a list holds. */
const WHOLE = { limit: 100 };

/** One page of channels. */
export function useChannels(query: Query) {
  return useQuery({
    queryKey: [...EVENTS, "channels", query],
    queryFn: () => request<Page & { channels: ChannelRow[] }>("/channels", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One page of what is to be asked after events. */
export function useFollowUps(query: Query) {
  return useQuery({
    queryKey: [...EVENTS, "follow-ups", query],
    queryFn: () => request<Page & { follow_ups: FollowUpRow[] }>("/follow-ups", { query }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** A part of an event's page; absent where the reader may not see it. */
function usePart<Answer>(id: string, part: string, query: Query = {}) {
  return useQuery({
    queryKey: [...EVENTS, id, part],
    queryFn: () => request<Answer>(`/events/${id}/${part}`, { query }),
    retry: false,
  });
}

/** Who meets whom at an event. */
export const useMeetings = (id: string) =>
  usePart<Page & { meetings: MeetingRow[] }>(id, "meetings", WHOLE);

/** What was given to buyers of an event to try. */
export const useSamples = (id: string) =>
  usePart<Page & { samples: SampleRow[] }>(id, "samples", WHOLE);

/** Goods of who takes part in an event. */
export const useSampleProducts = (id: string) =>
  usePart<{ products: SampleProduct[] }>(id, "products");

/** Photographs and documents of an event. */
export const useEventFiles = (id: string) =>
  usePart<Page & { files: EventFileRow[] }>(id, "files", WHOLE);

/** Sales beside an event. */
export const useOutcomes = (id: string) => usePart<{ outcomes: EventOutcomes }>(id, "outcomes");

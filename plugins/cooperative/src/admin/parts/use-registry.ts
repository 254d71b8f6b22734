import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  AdminCertificate,
  AdminCooperative,
  AdminCooperativeRow,
  AdminFact,
  AdminMark,
  OrganisationPoints,
} from "../../contract";

/** One page of the register. */
export function useCooperatives(query: Query) {
  return useQuery({
    queryKey: ["cooperative", "list", query],
    queryFn: () =>
      request<Page & { cooperatives: AdminCooperativeRow[] }>("/cooperatives", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One organisation as of a day. */
export function useCooperative(id: string, asOf: string) {
  return useQuery({
    queryKey: ["cooperative", "detail", id, asOf],
    queryFn: () =>
      request<{ cooperative: AdminCooperative }>(`/cooperatives/${id}`, {
        query: { as_of: asOf },
      }),
    placeholderData: keepPreviousData,
  });
}

/** One page of certificates. */
export function useCertificates(query: Query) {
  return useQuery({
    queryKey: ["cooperative", "certificates", query],
    queryFn: () => request<Page & { certificates: AdminCertificate[] }>("/certificates", { query }),
    placeholderData: keepPreviousData,
  });
}

/** Every organisation in sight by its commune. */
export function usePoints() {
  return useQuery({
    queryKey: ["cooperative", "points"],
    queryFn: () => request<OrganisationPoints>("/organisation-points"),
  });
}

/** One page of what co-operatives told. */
export function useToldFacts(query: Query) {
  return useQuery({
    queryKey: ["cooperative", "facts", query],
    queryFn: () => request<Page & { facts: AdminFact[] }>("/facts", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One page of marks. */
export function useMarks(query: Query) {
  return useQuery({
    queryKey: ["cooperative", "marks", query],
    queryFn: () => request<Page & { marks: AdminMark[] }>("/marks", { query }),
    placeholderData: keepPreviousData,
  });
}

interface Place {
  code: string;
  kind: string;
  name: string;
}

/** Communes of the area, by name, to choose from. */
export function useCommunes() {
  return useQuery({
    queryKey: ["cooperative", "communes"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { places } = await request<{ places: Place[] }>("/places", {
        query: { as_of: "2026-01-01" },
      });
      return places
        .filter(({ kind }) => kind === "commune")
        .sort((a, b) => a.name.localeCompare(b.name, "vi"));
    },
  });
}

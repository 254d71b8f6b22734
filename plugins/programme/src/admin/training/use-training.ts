import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CourseRow, CourseView, EnrolmentRow, TrainingFunnel } from "../../contract";
import { PROGRAMME } from "../parts/use-events";

/** What is asked again after something was done at a course. */
export const COURSES = [...PROGRAMME, "courses"];

/** One page of courses. */
export function useCourses(query: Query) {
  return useQuery({
    queryKey: [...COURSES, query],
    queryFn: () => request<Page & { courses: CourseRow[] }>("/courses", { query }),
    placeholderData: keepPreviousData,
  });
}

/** One course, its sessions, what it came to and what was done. */
export function useCourse(id: string) {
  return useQuery({
    queryKey: [...COURSES, id],
    queryFn: () => request<{ course: CourseView }>(`/courses/${id}`),
  });
}

/** One page of the people of a course. */
export function useEnrolments(id: string, query: Query, enabled: boolean) {
  return useQuery({
    queryKey: [...COURSES, id, "enrolments", query],
    queryFn: () =>
      request<Page & { enrolments: EnrolmentRow[] }>(`/courses/${id}/enrolments`, { query }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** From training to sales. */
export function useFunnel(query: Query) {
  return useQuery({
    queryKey: [...COURSES, "funnel", query],
    queryFn: () => request<Page & TrainingFunnel>("/training-funnel", { query }),
    placeholderData: keepPreviousData,
  });
}

interface Named {
  id: string;
  name: string;
}

const PAGE_SIZE = 100;

/** Every organisation in sight, to choose from. */
export function useOrganisations() {
  return useQuery({
    queryKey: ["training-organisations"],
    queryFn: async () => {
      const found: Named[] = [];
      for (let count = 1; found.length < count; ) {
        const query = { limit: PAGE_SIZE, offset: found.length };
        const page = await request<Page & { cooperatives: Named[] }>("/cooperatives", { query });
        if (page.cooperatives.length === 0) break;
        found.push(...page.cooperatives);
        count = page.count;
      }
      return found.sort((one, other) => one.name.localeCompare(other.name, "vi"));
    },
  });
}

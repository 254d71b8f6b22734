import type { FactKind, TITLES as Titles } from "@nang-gio/cooperative/contract";

/** Offices that can be held, those of management first. */
export const TITLES: typeof Titles = [
  "board_chair",
  "board_member",
  "general_director",
  "director",
  "control_board_head",
  "control_board_member",
  "controller",
  "deputy_director",
  "accountant",
  "group_leader",
  "group_deputy",
];

/** The fields of each kind's form. */
export const FIELDS = {
  office_term: ["person_name", "sex", "title", "from", "to"],
  labour_snapshot: [
    ...(["as_of", "workers", "women", "members", "women_members"] as const),
    ...(["new_jobs", "new_jobs_women"] as const),
  ],
} as const satisfies Record<FactKind, readonly string[]>;
export type FactField = (typeof FIELDS)[FactKind][number];

/** How addresses name the kinds. */
export const KIND_PATHS = { office_term: "chuc-vu", labour_snapshot: "lao-dong" } as const;

/** The kind in an address. @throws Response with 404 for what is none. */
export function kindOf(path: string | undefined): FactKind {
  if (path === KIND_PATHS.office_term) return "office_term";
  if (path === KIND_PATHS.labour_snapshot) return "labour_snapshot";
  throw new Response(null, { status: 404 });
}

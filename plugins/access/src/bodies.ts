import { type CalendarDate, calendarDate, holdsOn } from "@nang-gio/vietnam";

/** Who a body of the plan is. */
export type BodyKind =
  | "union"
  | "department"
  | "alliance"
  | "bank"
  | "supervision"
  | "association"
  | "local";

/**
 * Bodies that carry the plan out with public means or watch over it: they read what single co-operatives sell. An
 * association of citizens does not.
 */
export const PUBLIC_BODIES: readonly BodyKind[] = ["department", "alliance", "bank", "supervision"];

/** Bodies whose tasks are about the goods themselves: food safety, trade promotion, the register of co-operatives. */
export const BODIES_FOR_GOODS: readonly BodyKind[] = ["department", "alliance"];

/** A body that section VI of the plan gives tasks to, with the days on which it exists, `[from, to)`. */
export interface Body {
  code: string;
  kind: BodyKind;
  name: { vi: string; en: string };
  from: CalendarDate;
  to: CalendarDate | null;
  /** Code of the body that took over its tasks. */
  successor: string | null;
}

/** The plan is of 2023: bodies that are older are kept from its year on. */
const PLAN_FROM = calendarDate("2023-01-01");
/** Departments of the provinces were merged (Resolution 18-NQ/TW, carried out on this day). */
const MERGED = calendarDate("2025-03-01");
/** Districts are gone, communes answer to the province (Resolution 202/2025/QH15). */
const TWO_LEVELS = calendarDate("2025-07-01");

interface Line {
  code: string;
  kind: BodyKind;
  vi: string;
  en: string;
  from?: CalendarDate;
  to?: CalendarDate;
  successor?: string;
}

const LINES: readonly Line[] = [
  {
    code: "HPN",
    kind: "union",
    vi: "Hội Liên hiệp Phụ nữ tỉnh",
    en: "Provincial Women's Union",
  },
  {
    code: "KHDT",
    kind: "department",
    vi: "Sở Kế hoạch và Đầu tư",
    en: "Department of Planning and Investment",
    to: MERGED,
    successor: "TC",
  },
  { code: "TC", kind: "department", vi: "Sở Tài chính", en: "Department of Finance" },
  {
    code: "NNPTNT",
    kind: "department",
    vi: "Sở Nông nghiệp và Phát triển nông thôn",
    en: "Department of Agriculture and Rural Development",
    to: MERGED,
    successor: "NNMT",
  },
  {
    code: "NNMT",
    kind: "department",
    vi: "Sở Nông nghiệp và Môi trường",
    en: "Department of Agriculture and Environment",
    from: MERGED,
  },
  {
    code: "LDTBXH",
    kind: "department",
    vi: "Sở Lao động – Thương binh và Xã hội",
    en: "Department of Labour, Invalids and Social Affairs",
    to: MERGED,
    successor: "NV",
  },
  {
    code: "NV",
    kind: "department",
    vi: "Sở Nội vụ",
    en: "Department of Home Affairs",
    from: MERGED,
  },
  {
    code: "TTTT",
    kind: "department",
    vi: "Sở Thông tin và Truyền thông",
    en: "Department of Information and Communications",
    to: MERGED,
    successor: "KHCN",
  },
  {
    code: "KHCN",
    kind: "department",
    vi: "Sở Khoa học và Công nghệ",
    en: "Department of Science and Technology",
  },
  { code: "CT", kind: "department", vi: "Sở Công Thương", en: "Department of Industry and Trade" },
  {
    code: "BDT",
    kind: "department",
    vi: "Ban Dân tộc",
    en: "Committee for Ethnic Affairs",
    to: MERGED,
    successor: "DTTG",
  },
  {
    code: "DTTG",
    kind: "department",
    vi: "Sở Dân tộc và Tôn giáo",
    en: "Department of Ethnic and Religious Affairs",
    from: MERGED,
  },
  { code: "LMHTX", kind: "alliance", vi: "Liên minh Hợp tác xã tỉnh", en: "Co-operative Alliance" },
  {
    code: "NHCSXH",
    kind: "bank",
    vi: "Ngân hàng Chính sách xã hội",
    en: "Social Policy Bank",
  },
  {
    code: "UBND-HUYEN",
    kind: "local",
    vi: "Ủy ban nhân dân cấp huyện",
    en: "District People's Committees",
    to: TWO_LEVELS,
    successor: "UBND-XA",
  },
  {
    code: "UBND-XA",
    kind: "local",
    vi: "Ủy ban nhân dân cấp xã",
    en: "Commune People's Committees",
    from: TWO_LEVELS,
  },
  {
    code: "HPN-HUYEN",
    kind: "local",
    vi: "Hội Liên hiệp Phụ nữ cấp huyện",
    en: "District Women's Unions",
    to: TWO_LEVELS,
    successor: "HPN-XA",
  },
  {
    code: "HPN-XA",
    kind: "local",
    vi: "Hội Liên hiệp Phụ nữ cấp xã",
    en: "Commune Women's Unions",
    from: TWO_LEVELS,
  },
  {
    code: "MTTQ",
    kind: "supervision",
    vi: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể",
    en: "Fatherland Front and associations",
  },
  {
    code: "HNDN",
    kind: "association",
    vi: "Hội Nữ doanh nhân tỉnh",
    en: "Women Entrepreneurs' Association",
  },
  {
    code: "CLB-THM",
    kind: "association",
    vi: "Câu lạc bộ Thế hệ mới",
    en: "New Generation Club",
  },
];

/** All bodies of section VI, in the plan's order, gone ones too. */
export const BODIES: readonly Body[] = LINES.map(({ code, kind, vi, en, from, to, successor }) => ({
  code,
  kind,
  name: { vi, en },
  from: from ?? PLAN_FROM,
  to: to ?? null,
  successor: successor ?? null,
}));

/** A body by its code, also one that is gone. */
export function findBody(code: string): Body | undefined {
  return BODIES.find((body) => body.code === code);
}

/**
 * The bodies that an officer with the role `agency` may belong to on a day. The Women's Union of the
 * province leads (role `province`), local bodies are scoped by their communes (role `commune`).
 */
export function agencyBodies(day: CalendarDate): Body[] {
  return BODIES.filter(
    (body) => body.kind !== "union" && body.kind !== "local" && holdsOn(body, day),
  );
}

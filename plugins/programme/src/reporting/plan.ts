import { type CalendarDate, calendarDate } from "@nang-gio/vietnam";

interface Both {
  vi: string;
  en: string;
}

/** The plan that is reported of. */
export const PLAN = {
  code: "QD01-BT",
  name: {
    vi: "Kế hoạch triển khai Đề án “Hỗ trợ hợp tác xã do phụ nữ tham gia quản lý, tạo việc làm cho lao động nữ đến năm 2030”",
    en: "Plan to support co-operatives with women in management and jobs for women workers to 2030",
  },
  basis: {
    vi: "Quyết định số 01/QĐ-TTg ngày 03/01/2023",
    en: "Decision 01/QĐ-TTg, 3 January 2023",
  },
  /** The day on which its targets were set. */
  adopted: calendarDate("2023-01-03"),
} as const;

/** A phase of the plan; both days counted. */
export interface Phase {
  code: string;
  name: Both;
  from: CalendarDate;
  to: CalendarDate;
}

export const PHASES: readonly [Phase, Phase] = [
  {
    code: "P1",
    name: { vi: "Giai đoạn 1", en: "Phase 1" },
    from: calendarDate("2023-01-01"),
    to: calendarDate("2025-12-31"),
  },
  {
    code: "P2",
    name: { vi: "Giai đoạn 2", en: "Phase 2" },
    from: calendarDate("2026-01-01"),
    to: calendarDate("2030-12-31"),
  },
];

/** An open question of the plan, how it is read, and by which indicators that matters. */
export interface PlanQuestion {
  key: string;
  words: Both;
  why: Both;
  default: boolean | number;
  codes: readonly string[];
  /** Whether figures follow what is set here; the others say how the records are counted. */
  is_set_here: boolean;
}

export const CUMULATIVE = "target_2030_is_cumulative";

export const PLAN_QUESTIONS: readonly PlanQuestion[] = [
  {
    key: CUMULATIVE,
    words: {
      vi: "Mục tiêu năm 2030 tính cộng dồn từ năm 2023",
      en: "Targets of 2030 count from 2023 on",
    },
    why: {
      vi: "Kế hoạch nhắc lại số tích luỹ, không nói rõ.",
      en: "The plan repeats stock figures; it does not say.",
    },
    default: true,
    codes: ["I01", "I02", "I03", "I04", "I05", "I07", "I09", "I10", "I11"],
    is_set_here: true,
  },
  {
    key: "women_led_scope_applies_to_I01_I02_in_2030",
    words: {
      vi: "Năm 2030 chỉ tính HTX, THT do phụ nữ tham gia quản lý ở I01, I02",
      en: "I01 and I02 of 2030 count women-led organisations only",
    },
    why: {
      vi: "Câu về năm 2030 của kế hoạch bỏ cụm từ này.",
      en: "The plan's sentence on 2030 leaves the words out.",
    },
    default: true,
    codes: ["I01", "I02"],
    is_set_here: false,
  },
  {
    key: "stable_job_months",
    words: {
      vi: "Việc làm ổn định là việc làm từ số tháng này trở lên",
      en: "A job is stable from so many months on",
    },
    why: {
      vi: "Kế hoạch không định nghĩa việc làm ổn định.",
      en: "The plan does not define a stable job.",
    },
    default: 6,
    codes: ["I03", "I04"],
    is_set_here: false,
  },
  {
    key: "women_majority_share",
    words: {
      vi: "Nhiều lao động nữ là trên tỷ lệ này",
      en: "Many women workers means strictly more than this share",
    },
    why: { vi: "Trên, không phải từ.", en: "Strictly more than this share." },
    default: 0.5,
    codes: ["I01", "I02", "I03", "I07", "I11"],
    is_set_here: false,
  },
];

/** Tasks of section IV of the plan, and its funding (section V), of each of which a body tells. */
export const TASKS: ReadonlyArray<{ code: string; name: Both }> = [
  task("IV.1a", "Chuyên mục, chuyên trang tuyên truyền", "Features and dedicated pages"),
  task("IV.1b", "Tuyên truyền chính sách", "Policy outreach"),
  task("IV.1c", "Tôn vinh, khen thưởng (02 năm/lần)", "Commendation every two years"),
  task("IV.2a", "Rà soát, đánh giá hoạt động, khó khăn của HTX", "Review of performance"),
  task("IV.2b", "Phương án kinh doanh, thành viên, vốn, doanh thu", "Business plans"),
  task("IV.2c", "Xúc tiến thương mại, nhãn hiệu, truy xuất nguồn gốc", "Trade promotion"),
  task("IV.3a", "Tổ hợp tác, nhóm đồng sở thích", "Groups and interest groups"),
  task("IV.3b", "Điều lệ, sắp xếp, củng cố tổ chức", "Charter and reorganisation"),
  task("IV.3c", "Liên kết trong ngành, thông tin thị trường", "Links within a trade"),
  task("IV.4a", "Đào tạo quản lý, tham quan học tập", "Management training, study tours"),
  task("IV.4b", "Tập huấn pháp luật", "Law"),
  task("IV.4c", "Đào tạo nghề, chuyển giao công nghệ", "Vocational training"),
  task("IV.4d", "Chứng chỉ giám đốc, kế toán, kiểm soát", "Title certificates"),
  task("IV.4e", "Tập huấn thương mại điện tử", "E-commerce training"),
  task("IV.5a", "Đề xuất chính sách", "Policy proposals"),
  task("IV.5b", "Đoàn khảo sát", "Survey delegations"),
  task("IV.5c", "Mạng lưới nữ lãnh đạo HTX", "Network of women leaders"),
  task("IV.5d", "HTX văn hoá, trách nhiệm cộng đồng (thí điểm)", "Pilot co-operative"),
  task("IV.6a", "Thị trường nước ngoài", "Foreign markets"),
  task("IV.6b", "Nguồn lực quốc tế", "International resources"),
  task("V", "Kinh phí thực hiện", "Funding"),
];

function task(code: string, vi: string, en: string) {
  return { code, name: { vi, en } };
}

/** What a body tells beside its tasks. */
export const DIFFICULTIES = "difficulties";
export const PROPOSALS = "proposals";
export const NARRATIVE_KEYS = [...TASKS.map(({ code }) => code), DIFFICULTIES, PROPOSALS];

/** The year whose targets a day is on the way to; nothing after the plan. */
export function dueYearOf(day: string): number {
  return day <= PHASES[0].to ? 2025 : 2030;
}

/** From which day on a target counts, by how its open question is read. */
export function targetFrom(due_year: number, cumulative: boolean): CalendarDate {
  return due_year > 2025 && !cumulative ? PHASES[1].from : PHASES[0].from;
}

/** The last day on which a target counts. */
export const targetTo = (due_year: number) => calendarDate(`${due_year}-12-31`);

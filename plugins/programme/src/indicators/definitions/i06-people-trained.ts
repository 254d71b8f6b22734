import { findTrained } from "../../training/read/trained";
import type { TraineeRole } from "../../training/vocabulary";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";
import { lastDay, lastOfEach, personRow } from "./people-trained";

const COUNTED = ["member", "worker", "union_member"] as const satisfies readonly TraineeRole[];
const ROLES: ReadonlySet<TraineeRole> = new Set(COUNTED);

const NAMES: Record<(typeof COUNTED)[number], { vi: string; en: string }> = {
  member: { vi: "Thành viên", en: "Members" },
  worker: { vi: "Người lao động", en: "Workers" },
  union_member: { vi: "Hội viên", en: "Union members" },
};

/** I06, members, workers and Union members who were trained. */
export const peopleTrained: IndicatorDefinition = {
  code: "I06",
  name: {
    vi: "Thành viên, người lao động, hội viên có nhu cầu được đào tạo, bồi dưỡng",
    en: "Members, workers and Union members with the need trained",
  },
  unit: { vi: "người", en: "people" },
  counts: {
    vi: "Thành viên, người lao động của hợp tác xã, tổ nhóm và hội viên phụ nữ đã hoàn thành một lớp, mọi chủ đề: dự đủ số buổi và đạt bài kiểm tra, nếu lớp có. Người ghi danh là người có nhu cầu. Người quản lý và cán bộ Hội tính ở chỉ tiêu khác.",
    en: "Members and workers of co-operatives and groups, and members of the Women's Union, who completed a course of any topic: at enough sessions, and past its test where it has one. Who enrols has the need. Managers and officers are counted by other indicators.",
  },
  counted_in: {
    vi: "Mỗi người một lần, theo lớp sau cùng trong kỳ.",
    en: "Each person once, by the last course of the period.",
  },
  period: { vi: "Theo buổi học cuối cùng đã dự.", en: "By the last session at which they were." },
  sources: { vi: "Điểm danh và kết quả các lớp.", en: "Attendance and results of courses." },

  async evidence(container, scope) {
    const { from, inSight } = scope;
    const trained = await findTrained(container, { from, to: lastDay(scope), inSight });
    const counted = trained.filter(({ completed, role }) => completed && ROLES.has(role));
    return lastOfEach(counted).map((one) =>
      personRow(one, { people: 1, women: one.sex === "female" ? 1 : 0, [one.role]: 1 }),
    );
  },

  figures: (evidence) => [
    countOf(evidence, "people", { vi: "Người được đào tạo", en: "People trained" }),
    countOf(evidence, "women", { vi: "Trong đó nữ", en: "Of these women" }),
    ...COUNTED.map((role) => countOf(evidence, role, NAMES[role])),
  ],
};

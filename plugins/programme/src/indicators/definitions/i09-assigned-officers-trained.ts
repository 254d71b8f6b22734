import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";
import { NO_ROLL, officersTrained } from "./officers-trained";

/** I09, officers of the Union working on the support of co-operatives who were trained. */
export const assignedOfficersTrained: IndicatorDefinition = {
  code: "I09",
  name: {
    vi: "Cán bộ Hội làm công tác hỗ trợ kinh tế tập thể, HTX được tập huấn",
    en: "Union officers working on co-operative support trained",
  },
  unit: { vi: "người", en: "people" },
  counts: {
    vi: `Cán bộ Hội được phân công hỗ trợ kinh tế tập thể, hợp tác xã đã hoàn thành một lớp, mọi chủ đề. ${NO_ROLL.vi}`,
    en: `Officers of the Union assigned to the support of co-operatives who completed a course of any topic. ${NO_ROLL.en}`,
  },
  counted_in: { vi: "Mỗi người một lần.", en: "Each person once." },
  period: { vi: "Theo buổi học cuối cùng đã dự.", en: "By the last session at which they were." },
  sources: { vi: "Điểm danh và kết quả các lớp.", en: "Attendance and results of courses." },

  evidence: (container, scope) =>
    officersTrained(container, scope, { roles: ["assigned_officer"] }),

  figures: (evidence) => [
    countOf(evidence, "officers", { vi: "Cán bộ được tập huấn", en: "Officers trained" }),
  ],
};

import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";
import { NO_ROLL, officersTrained } from "./officers-trained";

/** I10, officers of the Union at all levels who were trained in outreach. */
export const officersInOutreach: IndicatorDefinition = {
  code: "I10",
  name: {
    vi: "Cán bộ Hội các cấp được nâng cao kỹ năng tuyên truyền, vận động",
    en: "Union officers at all levels with outreach skills raised",
  },
  unit: { vi: "người", en: "people" },
  counts: {
    vi: `Cán bộ Hội các cấp đã hoàn thành một lớp về kỹ năng tuyên truyền, vận động. ${NO_ROLL.vi}`,
    en: `Officers of the Union at all levels who completed a course on outreach. ${NO_ROLL.en}`,
  },
  counted_in: { vi: "Mỗi người một lần.", en: "Each person once." },
  period: { vi: "Theo buổi học cuối cùng đã dự.", en: "By the last session at which they were." },
  sources: { vi: "Điểm danh và kết quả các lớp.", en: "Attendance and results of courses." },

  evidence: (container, scope) =>
    officersTrained(container, scope, {
      ...{ roles: ["officer", "assigned_officer"], topic: "outreach" },
    }),

  figures: (evidence) => [
    countOf(evidence, "officers", { vi: "Cán bộ được tập huấn", en: "Officers trained" }),
  ],
};

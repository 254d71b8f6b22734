import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";
import { marksGranted } from "./marks-granted";

/** P08, trademarks granted. When one was filed for is not recorded yet. */
export const trademarksGranted: IndicatorDefinition = {
  code: "P08",
  name: { vi: "Nhãn hiệu được bảo hộ", en: "Trademarks granted" },
  unit: { vi: "nhãn hiệu", en: "trademarks" },
  counts: {
    vi: "Nhãn hiệu đã được xác minh trong sổ đăng ký, kể cả nhãn hiệu sau đó hết hạn hoặc bị thu hồi. Đơn đã nộp mà chưa được cấp thì chưa ghi vào sổ, nên chưa tính.",
    en: "Trademarks that were verified in the registry, also those that ended or were revoked since. What was filed but is not granted yet isn't recorded, and doesn't count.",
  },
  counted_in: {
    vi: "Mỗi nhãn hiệu của một tổ chức một lần.",
    en: "Each trademark of an organisation once.",
  },
  period: { vi: "Theo ngày bắt đầu có hiệu lực.", en: "By the first day on which it holds." },
  sources: { vi: "Sổ giấy tờ của tổ chức.", en: "The registry of marks." },
  evidence: (container, scope) => marksGranted(container, "trademark", scope),
  figures: (evidence) => [
    countOf(evidence, "marks", { vi: "Nhãn hiệu được bảo hộ", en: "Trademarks granted" }),
  ],
};

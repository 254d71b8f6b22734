import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";
import { marksGranted } from "./marks-granted";

/** P10, growing-area codes granted. How many hectares they are for is not recorded yet. */
export const growingAreasGranted: IndicatorDefinition = {
  code: "P10",
  name: { vi: "Mã số vùng trồng", en: "Growing-area codes granted" },
  unit: { vi: "mã", en: "codes" },
  counts: {
    vi: "Mã số vùng trồng đã được xác minh trong sổ đăng ký, kể cả mã sau đó hết hạn hoặc bị thu hồi. Diện tích chưa ghi vào sổ, nên chưa tính.",
    en: "Growing-area codes that were verified in the registry, also those that ended or were revoked since. Their area isn't recorded yet.",
  },
  counted_in: { vi: "Mỗi mã của một tổ chức một lần.", en: "Each code of an organisation once." },
  period: { vi: "Theo ngày bắt đầu có hiệu lực.", en: "By the first day on which it holds." },
  sources: { vi: "Sổ giấy tờ của tổ chức.", en: "The registry of marks." },
  evidence: (container, scope) => marksGranted(container, "growing_area", scope),
  figures: (evidence) => [
    countOf(evidence, "marks", { vi: "Mã số được cấp", en: "Codes granted" }),
  ],
};

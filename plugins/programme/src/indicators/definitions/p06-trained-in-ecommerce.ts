import { sellingDays } from "../../training/read/selling-days";
import { findTrained } from "../../training/read/trained";
import { deadlineOf } from "../../training/rules/funnel";
import type { IndicatorDefinition } from "../definition";
import { countOf, ratioOf } from "../sums";
import { lastDay, lastOfEach, personRow } from "./people-trained";

/** P06, people of co-operatives trained in e-commerce, and what their co-operatives made of it. */
export const trainedInEcommerce: IndicatorDefinition = {
  code: "P06",
  name: {
    vi: "Thành viên HTX được đào tạo thương mại điện tử",
    en: "Co-operative members trained in e-commerce",
  },
  unit: { vi: "người; %", en: "people; %" },
  counts: {
    vi: "Thành viên, người lao động, người quản lý của hợp tác xã, tổ nhóm dự đủ số buổi của một lớp thương mại điện tử. Đạt: đạt cả bài kiểm tra, nếu lớp có. Lên sàn: tổ chức của người đó có hàng trên sàn trong 90 ngày từ buổi học cuối; bán được: có kiện hàng đã thu tiền trong 180 ngày. Tổ chức đã làm được từ trước cũng tính.",
    en: "Members, workers and managers of co-operatives and groups at enough sessions of a course on e-commerce. Passed: past its test as well, where it has one. Listed: their organisation has goods in the shop within 90 days of the last session; sold: a consignment that was paid within 180 days. What the organisation had done before counts too.",
  },
  counted_in: {
    vi: "Mỗi người một lần, theo lớp sau cùng trong kỳ. Kết quả của tổ chức chỉ tính tới hôm nay: người vừa học xong còn thời hạn.",
    en: "Each person once, by the last course of the period. What organisations did is counted up to today: who was trained lately has time left.",
  },
  period: { vi: "Theo buổi học cuối cùng đã dự.", en: "By the last session at which they were." },
  sources: {
    vi: "Điểm danh và kết quả các lớp; hàng trên sàn; kiện hàng.",
    en: "Attendance and results of courses; goods in the shop; consignments.",
  },

  async evidence(container, scope) {
    const { from, inSight, today } = scope;
    const wanted = { from, to: lastDay(scope), inSight, topic: "ecommerce" } as const;
    const trained = (await findTrained(container, wanted)).filter(
      ({ organisation_id }) => organisation_id !== null,
    );
    const days = await sellingDays(container, [
      ...new Set(trained.flatMap(({ organisation_id }) => organisation_id ?? [])),
    ]);
    const done = (step: "listed" | "sold", on: string | null | undefined, trained_on: string) => {
      const due = deadlineOf(step, trained_on);
      return on && on <= today && due !== null && on <= due ? 1 : 0;
    };
    return lastOfEach(trained).map((one) => {
      const did = days.get(one.organisation_id ?? "");
      return personRow(one, {
        ...{ people: 1, women: one.sex === "female" ? 1 : 0, passed: one.completed ? 1 : 0 },
        listed: done("listed", did?.listed_on, one.day),
        sold: done("sold", did?.sold_on, one.day),
      });
    });
  },

  figures: (evidence) => [
    countOf(evidence, "people", { vi: "Người được đào tạo", en: "People trained" }),
    countOf(evidence, "women", { vi: "Trong đó nữ", en: "Of these women" }),
    countOf(evidence, "passed", { vi: "Đạt", en: "Passed" }),
    countOf(evidence, "listed", { vi: "Tổ chức lên sàn", en: "Organisation listed" }),
    countOf(evidence, "sold", { vi: "Tổ chức bán được", en: "Organisation sold" }),
    ratioOf(evidence, {
      key: "passed_share",
      name: { vi: "Tỷ lệ đạt", en: "Share passing" },
      ...{ part: "passed", whole: "people" },
    }),
    ratioOf(evidence, {
      key: "listed_share",
      name: { vi: "Tỷ lệ lên sàn trong 90 ngày", en: "Share listed within 90 days" },
      ...{ part: "listed", whole: "people" },
    }),
    ratioOf(evidence, {
      key: "sold_share",
      name: { vi: "Tỷ lệ bán được trong 180 ngày", en: "Share sold within 180 days" },
      ...{ part: "sold", whole: "people" },
    }),
  ],
};

import { PRIORITY_GROUPS } from "@nang-gio/cooperative/contract";
import { optional, type RowOf, required, sheet } from "../column";
import { date } from "../kinds/date";
import { integer, withholdable } from "../kinds/number";
import { handle } from "../kinds/text";

const MOST = 100_000;
const count = integer(0, MOST);
const priority = withholdable(MOST);

export const labour = sheet({
  key: "labour",
  name: { vi: "Lao động", en: "Labour" },
  about: {
    vi: "Mỗi dòng là số liệu của một tổ chức vào một ngày. Nhóm phụ nữ ưu tiên chỉ ghi số lượng, không bao giờ ghi tên người.",
    en: "One row for an organisation's figures on a day. Priority groups are counts only, never people.",
  },
  keyColumns: ["organisation", "as_of"],
  columns: {
    organisation: required(handle, {
      vi: "Mã tổ chức",
      en: "Organisation code",
      width: 22,
      refersTo: "organisations",
    }),
    as_of: required(date({ future: false }), { vi: "Ngày thống kê", en: "As of" }),
    workers: required(count, { vi: "Tổng lao động", en: "Workers" }),
    women: required(count, { vi: "Lao động nữ", en: "Women workers" }),
    members: optional(count, { vi: "Thành viên", en: "Members" }),
    women_members: optional(count, { vi: "Thành viên nữ", en: "Women members" }),
    new_jobs: optional(count, { vi: "Việc làm mới", en: "New jobs" }),
    new_jobs_women: optional(count, { vi: "Việc làm mới cho nữ", en: "New jobs for women" }),
    difficult_area: optional(priority, {
      vi: "Phụ nữ vùng khó khăn, miền núi",
      en: "Women of difficult or mountain areas",
    }),
    ethnic_minority: optional(priority, {
      vi: "Phụ nữ dân tộc thiểu số",
      en: "Ethnic-minority women",
    }),
    poor_household: optional(priority, {
      vi: "Phụ nữ hộ nghèo, cận nghèo",
      en: "Women of poor or near-poor households",
    }),
    disabled: optional(priority, { vi: "Phụ nữ khuyết tật", en: "Women with disabilities" }),
    released_from_prison: optional(priority, {
      vi: "Phụ nữ chấp hành xong án phạt tù",
      en: "Women released from prison",
    }),
    trafficking_victim: optional(priority, {
      vi: "Nạn nhân bị mua bán",
      en: "Victims of trafficking",
    }),
    violence_victim: optional(priority, {
      vi: "Nạn nhân bạo lực, xâm hại",
      en: "Victims of violence or abuse",
    }),
    unsafe_migrant: optional(priority, {
      vi: "Phụ nữ di cư không an toàn",
      en: "Unsafe migrants",
    }),
    laid_off: optional(priority, {
      vi: "Nữ công nhân mất việc",
      en: "Laid-off women factory workers",
    }),
  },
});

export type LabourRow = RowOf<typeof labour.columns>;

/** The plan's groups of priority women, as this sheet's columns. */
export const PRIORITY_GROUP_COLUMNS = PRIORITY_GROUPS satisfies ReadonlyArray<
  keyof typeof labour.columns
>;

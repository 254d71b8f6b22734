import { optional, type RowOf, required, sheet } from "../column";
import { choice } from "../kinds/choice";
import { date } from "../kinds/date";
import { handle, text } from "../kinds/text";
import { SEXES, TITLE_WORDS } from "../words";

export const officers = sheet({
  key: "officers",
  name: { vi: "Người giữ chức vụ", en: "Officers" },
  about: {
    vi: "Mỗi dòng là một nhiệm kỳ của một người. Nhãn “Phụ nữ làm chủ” được tính từ đây và từ trang lao động.",
    en: "One row for each term of a person in office. The women-led tag is computed from here and from the labour sheet.",
  },
  keyColumns: ["organisation", "person_name", "title", "from"],
  columns: {
    organisation: required(handle, {
      vi: "Mã tổ chức",
      en: "Organisation code",
      width: 22,
      refersTo: "organisations",
    }),
    person_name: required(text(), { vi: "Họ và tên", en: "Full name", width: 28 }),
    sex: required(choice(SEXES), { vi: "Giới tính", en: "Sex", width: 12 }),
    title: required(choice(TITLE_WORDS), { vi: "Chức vụ", en: "Title", width: 26 }),
    from: required(date({ future: true }), {
      vi: "Từ ngày",
      en: "From",
      note: { vi: "Ngày đầu tiên giữ chức vụ.", en: "First day in office." },
    }),
    to: optional(date({ future: true }), {
      vi: "Thôi giữ từ ngày",
      en: "Left office on",
      note: {
        vi: "Ngày đầu tiên không còn giữ chức vụ; để trống nếu còn giữ.",
        en: "First day no longer in office; blank while still in office.",
      },
    }),
  },
});

export type OfficerRow = RowOf<typeof officers.columns>;

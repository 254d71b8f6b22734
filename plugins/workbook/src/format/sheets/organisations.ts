import { optional, type RowOf, required, sheet } from "../column";
import { choice, choices } from "../kinds/choice";
import { date } from "../kinds/date";
import { picture } from "../kinds/market";
import { commune, phone } from "../kinds/place";
import { email, handle, patternText, text } from "../kinds/text";
import { KINDS, LINES } from "../words";

export const organisations = sheet({
  key: "organisations",
  name: { vi: "Tổ chức", en: "Organisations" },
  about: {
    vi: "Mỗi dòng là một hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác hoặc nhóm đồng sở thích.",
    en: "One row for each co-operative, union of co-operatives, co-operative group or interest group.",
  },
  keyColumns: ["code"],
  columns: {
    code: required(handle, {
      vi: "Mã tổ chức",
      en: "Organisation code",
      width: 22,
      note: {
        vi: "Mã riêng, không đổi về sau: chữ thường không dấu, số và dấu gạch nối, ví dụ htx-nuoc-mam.",
        en: "The row's key, never to change: lower-case letters without accents, digits and hyphens, such as htx-nuoc-mam.",
      },
    }),
    kind: required(choice(KINDS), { vi: "Loại hình", en: "Kind" }),
    name: required(text(), { vi: "Tên tổ chức", en: "Name", width: 36 }),
    name_en: optional(text(), { vi: "Tên tiếng Anh", en: "English name", width: 36 }),
    registration_number: optional(
      patternText(/^[\p{L}\p{N}./\- ]{1,50}$/u, "workbook.expected.registration_number"),
      {
        vi: "Mã số thuế hoặc số đăng ký",
        en: "Tax or registration number",
        also: ["Mã số thuế", "Số đăng ký", "Tax number", "Registration number"],
        note: {
          vi: "Định dạng ô là văn bản để giữ số 0 ở đầu.",
          en: "Format the cell as text so that leading zeros stay.",
        },
      },
    ),
    founded_on: optional(date({ future: false }), { vi: "Ngày thành lập", en: "Founded on" }),
    sector: required(text(), { vi: "Ngành nghề", en: "Sector", width: 28 }),
    priority_lines: optional(choices(LINES), {
      vi: "Hướng ưu tiên",
      en: "Priority lines",
      width: 28,
      note: {
        vi: "Một hoặc nhiều, cách nhau bằng dấu chấm phẩy: Chuỗi giá trị; Chế biến sâu; Nghề truyền thống; Khôi phục văn hoá; Tài nguyên bản địa.",
        en: "One or more with semicolons between: Value chain; Deep processing; Traditional craft; Restoring culture; Indigenous resources.",
      },
    }),
    commune: required(commune, {
      vi: "Xã, phường",
      en: "Commune",
      also: ["Xã", "Phường", "Xã phường"],
      note: {
        vi: "Tên hoặc mã xã, phường, đặc khu sau ngày 01/07/2025.",
        en: "Name or code of the commune, ward or special zone since 1 July 2025.",
      },
    }),
    address: optional(text(), { vi: "Số nhà, thôn", en: "House, hamlet", width: 28 }),
    phone: optional(phone, { vi: "Điện thoại", en: "Phone" }),
    email: optional(email, { vi: "Email", en: "E-mail", width: 26 }),
    story: optional(text(5000), { vi: "Câu chuyện", en: "Story", width: 48 }),
    story_en: optional(text(5000), {
      vi: "Câu chuyện tiếng Anh",
      en: "Story in English",
      width: 48,
    }),
    picture: optional(picture, {
      vi: "Ảnh",
      en: "Picture",
      width: 24,
      note: {
        vi: "Tên tệp ảnh đi kèm (PNG, JPEG, WebP hoặc AVIF).",
        en: "Name of a picture file that comes along (PNG, JPEG, WebP or AVIF).",
      },
    }),
  },
});

export type OrganisationRow = RowOf<typeof organisations.columns>;

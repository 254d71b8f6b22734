import { optional, type RowOf, required, sheet } from "../column";
import { choice } from "../kinds/choice";
import { date } from "../kinds/date";
import { decimal, integer } from "../kinds/number";
import { handle, text } from "../kinds/text";
import { CERTIFICATE_STATES, GROUPS } from "../words";

export const certificates = sheet({
  key: "certificates",
  name: { vi: "Chứng nhận", en: "Certificates" },
  about: {
    vi: "Mỗi dòng là một giấy chứng nhận OCOP. Hạn 36 tháng được tính từ ngày quyết định; giấy đã hết hạn vẫn ghi để giữ lịch sử.",
    en: "One row for each OCOP certificate. Its 36 months are counted from the decision date; expired ones stay as history.",
  },
  keyColumns: ["number"],
  columns: {
    number: required(text(100), { vi: "Số chứng nhận", en: "Certificate number", width: 26 }),
    product: required(handle, {
      vi: "Mã sản phẩm",
      en: "Product code",
      width: 28,
      refersTo: "products",
    }),
    group: required(choice(GROUPS), { vi: "Nhóm OCOP", en: "OCOP group", width: 30 }),
    stars: required(integer(3, 5), { vi: "Hạng sao", en: "Stars", width: 12 }),
    score: optional(decimal(50, 100), {
      vi: "Điểm",
      en: "Score",
      width: 12,
      note: {
        vi: "90–100 là năm sao, từ 70 đến dưới 90 là bốn sao, từ 50 đến dưới 70 là ba sao.",
        en: "90–100 is five stars, 70 to under 90 four, 50 to under 70 three.",
      },
    }),
    issued_on: required(date({ future: false }), { vi: "Ngày quyết định", en: "Decision date" }),
    issuer: required(text(), { vi: "Cơ quan cấp", en: "Issuer", width: 32 }),
    state: required(choice(CERTIFICATE_STATES), { vi: "Trạng thái", en: "State", width: 16 }),
    reason: optional(text(1000), {
      vi: "Lý do",
      en: "Reason",
      width: 32,
      note: {
        vi: "Bắt buộc khi bị từ chối hoặc đã thu hồi.",
        en: "Required when rejected or revoked.",
      },
    }),
    revoked_on: optional(date({ future: false }), { vi: "Ngày thu hồi", en: "Revoked on" }),
  },
});

export type CertificateRow = RowOf<typeof certificates.columns>;

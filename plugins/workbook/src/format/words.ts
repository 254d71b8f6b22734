import type {
  OcopGroup,
  OrganisationKind,
  PriorityLine,
  Title,
} from "@nang-gio/cooperative/contract";
import type { Choice } from "./kinds/kind";

const word = <Code extends string>(
  code: Code,
  vi: string,
  en: string,
  ...also: string[]
): Choice<Code> => ({ code, words: { vi, en }, also });

export const KINDS: readonly Choice<OrganisationKind>[] = [
  word("cooperative", "HTX", "Co-operative", "Hợp tác xã"),
  word("cooperative_union", "Liên hiệp HTX", "Union of co-operatives", "Liên hiệp hợp tác xã"),
  word("cooperative_group", "THT", "Co-operative group", "Tổ hợp tác"),
  word("interest_group", "Nhóm đồng sở thích", "Interest group", "Nhóm sở thích"),
];

export const LINES: readonly Choice<PriorityLine>[] = [
  word("value_chain", "Chuỗi giá trị", "Value chain"),
  word("deep_processing", "Chế biến sâu", "Deep processing"),
  word("traditional_craft", "Nghề truyền thống", "Traditional craft"),
  word("restoring_culture", "Khôi phục văn hoá", "Restoring culture"),
  word("indigenous_resources", "Tài nguyên bản địa", "Indigenous resources"),
];

export const SEXES: readonly Choice<"female" | "male">[] = [
  word("female", "Nữ", "Female", "F"),
  word("male", "Nam", "Male", "M"),
];

export const TITLE_WORDS: readonly Choice<Title>[] = [
  word("board_chair", "Chủ tịch HĐQT", "Board chair", "Chủ tịch hội đồng quản trị"),
  word("board_member", "Thành viên HĐQT", "Board member", "Thành viên hội đồng quản trị"),
  word("general_director", "Tổng giám đốc", "General director"),
  word("director", "Giám đốc", "Director"),
  word("control_board_head", "Trưởng ban kiểm soát", "Head of the control board"),
  word("control_board_member", "Thành viên ban kiểm soát", "Control-board member"),
  word("controller", "Kiểm soát viên", "Controller"),
  word("deputy_director", "Phó giám đốc", "Deputy director"),
  word("accountant", "Kế toán", "Accountant", "Kế toán trưởng"),
  word("group_leader", "Tổ trưởng", "Group leader"),
  word("group_deputy", "Tổ phó", "Deputy group leader"),
];

export const GROUPS: readonly Choice<OcopGroup>[] = [
  word("food", "Thực phẩm", "Food"),
  word("drinks", "Đồ uống", "Drinks"),
  word("herbal", "Dược liệu và sản phẩm từ dược liệu", "Herbal products", "Dược liệu"),
  word("handicraft", "Thủ công mỹ nghệ", "Handicrafts"),
  word("ornamental", "Sinh vật cảnh", "Ornamental plants and animals"),
  word(
    "tourism",
    "Du lịch cộng đồng, sinh thái và điểm du lịch",
    "Community tourism, ecotourism and destinations",
    "Du lịch",
  ),
];

export const PRODUCT_STATUSES: readonly Choice<"published" | "draft">[] = [
  word("published", "Đang bán", "On sale"),
  word("draft", "Nháp", "Draft"),
];

export const CERTIFICATE_STATES: readonly Choice<
  "draft" | "submitted" | "verified" | "rejected" | "revoked"
>[] = [
  word("draft", "Nháp", "Draft"),
  word("submitted", "Đã nộp", "Submitted"),
  word("verified", "Đã xác minh", "Verified"),
  word("rejected", "Bị từ chối", "Rejected"),
  word("revoked", "Đã thu hồi", "Revoked"),
];

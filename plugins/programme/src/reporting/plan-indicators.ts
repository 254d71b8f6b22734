/** Every indicator of the plan, in its order, with its targets as the plan was adopted: data, kept with the code as bodies are. */
export interface PlanIndicator {
  code: string;
  name: { vi: string; en: string };
  unit: { vi: string; en: string };
  /** A share is told in hundredths of a per cent. */
  kind: "count" | "ratio" | "milestone";
  /** What is to be reached by the end of a year. */
  targets: Readonly<Record<string, number>>;
}

const count = (
  code: string,
  vi: string,
  en: string,
  unit: [vi: string, en: string],
  targets: PlanIndicator["targets"] = {},
  kind: PlanIndicator["kind"] = "count",
): PlanIndicator => ({
  code,
  name: { vi, en },
  unit: { vi: unit[0], en: unit[1] },
  kind,
  targets,
});
const ratio = (code: string, vi: string, en: string, targets: PlanIndicator["targets"]) =>
  count(code, vi, en, ["%", "%"], targets, "ratio");

export const PLAN_INDICATORS: readonly PlanIndicator[] = [
  count(
    "I01",
    "HTX do phụ nữ tham gia quản lý, điều hành được củng cố, nâng cao chất lượng",
    "Co-operatives with women in management strengthened",
    ["HTX", "co-operatives"],
    { "2025": 10, "2030": 20 },
  ),
  count(
    "I02",
    "Tổ hợp tác được củng cố, nâng cao chất lượng",
    "Co-operative groups strengthened",
    ["THT", "groups"],
    { "2025": 50, "2030": 100 },
  ),
  count(
    "I03",
    "Việc làm ổn định cho thành viên, lao động nữ trong HTX",
    "Stable jobs for women members and workers in co-operatives",
    ["người", "people"],
    { "2025": 100, "2030": 200 },
  ),
  count(
    "I04",
    "Việc làm ổn định cho lao động nữ trong tổ hợp tác",
    "Stable jobs for women workers in co-operative groups",
    ["người", "people"],
    { "2025": 500, "2030": 1000 },
  ),
  ratio(
    "I05",
    "Nữ quản lý HTX được đào tạo, bồi dưỡng",
    "Women managers of co-operatives trained",
    { "2025": 10000, "2030": 10000 },
  ),
  count(
    "I06",
    "Thành viên, người lao động, hội viên có nhu cầu được đào tạo, bồi dưỡng",
    "Members, workers and Union members with the need trained",
    ["người", "people"],
  ),
  count(
    "I07",
    "HTX do phụ nữ tham gia quản lý thành lập mới (trên 50% lao động là nữ)",
    "New co-operatives set up (over 50% women workers)",
    ["HTX", "co-operatives"],
    { "2025": 2, "2030": 5 },
  ),
  count("I08", "Việc làm mới cho lao động nữ", "New jobs for women workers", ["người", "people"], {
    "2025": 50,
  }),
  ratio(
    "I09",
    "Cán bộ Hội làm công tác hỗ trợ kinh tế tập thể, HTX được tập huấn",
    "Union officers working on co-operative support trained",
    { "2025": 10000, "2030": 10000 },
  ),
  ratio(
    "I10",
    "Cán bộ Hội các cấp được nâng cao kỹ năng tuyên truyền, vận động",
    "Union officers at all levels with outreach skills raised",
    { "2025": 8000, "2030": 9000 },
  ),
  ratio(
    "I11",
    "HTX được hướng dẫn thủ tục sắp xếp, củng cố tổ chức, hoạt động",
    "Co-operatives guided through reorganisation",
    { "2025": 10000, "2030": 10000 },
  ),
  count(
    "I12",
    "Đợt tôn vinh, khen thưởng điển hình (02 năm/lần)",
    "Commendation rounds (every two years)",
    ["đợt", "rounds"],
    {},
    "milestone",
  ),
  count("P01", "Hội nghị, diễn đàn kết nối, xúc tiến thương mại", "Trade-promotion events held", [
    "sự kiện",
    "events",
  ]),
  count(
    "P02",
    "HTX tham gia xúc tiến thương mại",
    "Co-operatives attending trade promotion (unique)",
    ["HTX", "co-operatives"],
  ),
  count(
    "P03",
    "Biên bản ghi nhớ, hợp đồng ký kết và giá trị",
    "Memoranda and contracts signed, and their value",
    ["văn bản; VND", "papers; VND"],
  ),
  count(
    "P04",
    "HTX lên sàn thương mại điện tử",
    "Co-operatives listed, active, with at least one paid order",
    ["HTX", "co-operatives"],
  ),
  count("P05", "Sản phẩm OCOP trên sàn, theo hạng sao", "OCOP products on sale, by star", [
    "sản phẩm",
    "products",
  ]),
  count(
    "P06",
    "Thành viên HTX được đào tạo thương mại điện tử",
    "Co-operative members trained in e-commerce; share passing; share whose co-operative lists within 90 days and sells within 180",
    ["người; %", "people; %"],
  ),
  count(
    "P07",
    "Doanh thu qua sàn",
    "Sales through the market: net of cancellations and refunds, orders, repeat buyers, by women-led or not",
    ["VND; đơn", "VND; orders"],
  ),
  count("P08", "Nhãn hiệu nộp đơn, được bảo hộ", "Trademarks filed and granted", [
    "nhãn hiệu",
    "trademarks",
  ]),
  count("P09", "Sản phẩm có truy xuất nguồn gốc", "Products with a traceability code", [
    "sản phẩm",
    "products",
  ]),
  count("P10", "Mã số vùng trồng", "Growing-area codes granted", ["mã; ha", "codes; ha"]),
  count("P11", "Tin, bài, phóng sự", "News items and features", ["tin bài", "items"]),
  count("P12", "Đoàn tham quan, khảo sát", "Study and survey tours", ["đoàn", "tours"]),
  count("P13", "Chứng chỉ chức danh (giám đốc, kế toán, kiểm soát)", "Title certificates issued", [
    "chứng chỉ",
    "certificates",
  ]),
  count("P14", "Vốn vay ưu đãi", "Preferential loans, by lender", ["khoản; VND", "loans; VND"]),
  count("P15", "Kinh phí theo nguồn", "Funding by source: estimated, allocated, spent", [
    "VND",
    "VND",
  ]),
  count("P16", "Liên kết nhà phân phối, bán lẻ", "Distributor and retail links", [
    "liên kết",
    "links",
  ]),
  count("P17", "Kết nối thị trường nước ngoài", "Foreign-market links and enquiries", [
    "liên kết",
    "links",
  ]),
  count(
    "P18",
    "Thành viên, vốn điều lệ, doanh thu, lợi nhuận HTX",
    "Members, charter capital, revenue, profit of co-operatives, year on year",
    ["người; VND", "people; VND"],
  ),
  count("P19", "Kiểm tra, giám sát", "Inspection visits and findings closed", [
    "đợt; kiến nghị",
    "visits; findings",
  ]),
  count("P20", "Mạng lưới nữ lãnh đạo HTX", "Members of the women-leaders network", [
    "người",
    "people",
  ]),
];

/** The indicator of a code, if it is one of the plan's. */
export function planIndicator(code: string): PlanIndicator | undefined {
  return PLAN_INDICATORS.find((one) => one.code === code);
}

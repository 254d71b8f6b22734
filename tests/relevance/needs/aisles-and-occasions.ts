import { goodsIn, type Need, without } from "../need";

const SEAFOOD = goodsIn("hai-san-kho");
const NOT_DRIED = [
  "cha-ca-nhong-quet-tay",
  "cha-muc-gia-tay",
  "khoanh-muc-tam-gung-sa",
  "rong-nho-tuoi",
];
const FRESH_FRUIT = goodsIn("trai-cay-tuoi");
const DRIED_FRUIT = [
  "thanh-long-say-deo",
  "thanh-long-say-gion",
  "xoai-say-deo",
  "chuoi-say-nguyen-trai",
  "nho-kho-phoi-gian",
];
const GIFT_SETS = ["nuoc-mam-cot-hop-qua", "set-qua-yen-hai-dang"];
const BOXED = ["yen-tinh-che-nguyen-soi", "yen-chung-duong-phen", "vang-thanh-long-do"];

/** Whole aisles, and what is bought for an occasion. */
export const AISLES_AND_OCCASIONS: Need[] = [
  {
    kind: "category",
    asked: {
      accented: ["hải sản khô"],
      unaccented: ["hai san kho"],
      telex: ["hair sanr khoo"],
      english: ["dried seafood"],
    },
    exact: without(SEAFOOD, NOT_DRIED),
    good: NOT_DRIED,
  },
  {
    kind: "category",
    asked: { accented: ["trái cây tươi"], unaccented: ["trai cay tuoi"], english: ["fresh fruit"] },
    exact: FRESH_FRUIT,
  },
  {
    kind: "category",
    asked: {
      accented: ["trái cây sấy"],
      unaccented: ["trai cay say"],
      typo: ["trái cây xấy"],
      english: ["dried fruit"],
    },
    exact: DRIED_FRUIT,
    good: ["tra-trai-cay-qua-rong", "bot-thanh-long-do"],
    related: ["mut-thanh-long"],
  },
  {
    kind: "category",
    asked: {
      accented: ["trái cây"],
      unaccented: ["trai cay"],
      telex: ["trais caay"],
      english: ["fruit"],
    },
    exact: FRESH_FRUIT,
    good: DRIED_FRUIT,
    related: ["mut-thanh-long", "bot-thanh-long-do", "tra-trai-cay-qua-rong"],
  },
  {
    kind: "category",
    asked: { accented: ["gia vị"], unaccented: ["gia vi"], english: ["seasoning"] },
    exact: goodsIn("nuoc-mam-gia-vi"),
  },
  {
    kind: "category",
    asked: { accented: ["đồ uống"], unaccented: ["do uong"], english: ["drinks"] },
    exact: goodsIn("drinks"),
  },
  {
    kind: "category",
    asked: { accented: ["nước giải khát"], unaccented: ["nuoc giai khat"], english: ["juice"] },
    exact: [
      "nuoc-ep-thanh-long-do",
      "nuoc-thanh-long-chanh-sa",
      "nuoc-mu-trom-hat-e",
      "nuoc-yen-thanh-long",
    ],
    good: ["si-ro-thanh-long", "mat-nho-nau-cham"],
  },
  {
    kind: "category",
    asked: { accented: ["các loại hạt"], unaccented: ["cac loai hat"], english: ["nuts"] },
    exact: goodsIn("hat-dieu"),
  },
  {
    kind: "occasion",
    asked: {
      accented: ["quà Tết"],
      unaccented: ["qua tet"],
      telex: ["quaf teets"],
      english: ["Tet gift"],
    },
    exact: GIFT_SETS,
    good: [...BOXED, "hat-dieu-mat-ong", "mai-vang-chau-nho"],
    related: [
      "keo-hat-dieu-me-den",
      "mut-thanh-long",
      "vang-thanh-long-trang",
      "vang-nho-gio-cat",
      "yen-chung-hat-sen",
    ],
  },
  {
    kind: "occasion",
    asked: {
      accented: ["hộp quà", "quà biếu"],
      unaccented: ["hop qua", "qua bieu"],
      english: ["gift box", "gift set"],
    },
    exact: GIFT_SETS,
    good: BOXED,
    related: ["yen-chung-hat-sen", "hat-dieu-mat-ong", "thanh-long-vietgap"],
  },
  {
    kind: "occasion",
    asked: {
      accented: ["quà tặng mẹ", "quà cho phụ nữ"],
      unaccented: ["qua tang me", "qua cho phu nu"],
      english: ["women's gift", "gift for mom"],
    },
    exact: [
      "set-qua-yen-hai-dang",
      "khan-tho-cam-hat-dua",
      "khan-tay-theu-hoa-thanh-long",
      "tui-tho-cam-deo-cheo",
    ],
    good: [
      "yen-tinh-che-nguyen-soi",
      "yen-chung-duong-phen",
      "yen-chung-hat-sen",
      "tui-vai-theu-ca-chuon",
      "gio-xach-may-nap-cai",
      "vi-tho-cam-nho",
    ],
    related: [
      "xa-phong-nghe-sa",
      "tinh-dau-sa-chanh",
      "ao-goi-theu-sen",
      "lan-ghep-lua",
      "nuoc-mam-cot-hop-qua",
    ],
  },
  {
    kind: "occasion",
    asked: { accented: ["đồ nhậu"], unaccented: ["do nhau"] },
    exact: [
      "muc-kho-loai-mot",
      "muc-com-kho",
      "muc-rim-me-toi",
      "ca-chi-vang-say-nang",
      "ca-bo-da-tam-me",
      "kho-ca-sao-xe",
    ],
    good: [
      "muc-mot-nang-cau-den",
      "muc-la-dao-mot-nang",
      "ca-duc-mot-nang",
      "khoanh-muc-tam-gung-sa",
      "ca-com-rim-me",
      "dau-phong-rang-muoi",
      "hat-dieu-rang-muoi",
      "hat-dieu-toi-ot",
    ],
    related: ["cha-muc-gia-tay", "ruou-can-men-la", "ca-thu-mot-nang"],
  },
  {
    kind: "occasion",
    asked: { accented: ["đồ ăn vặt"], unaccented: ["do an vat"], english: ["snack"] },
    exact: [
      "banh-trang-mam-ruoc",
      "banh-re-khoai-lang",
      "keo-hat-dieu-me-den",
      "hat-dieu-mat-ong",
      "hat-dieu-toi-ot",
      "hat-dieu-rang-muoi",
      "dau-phong-rang-muoi",
      ...DRIED_FRUIT,
    ],
    good: [
      "muc-rim-me-toi",
      "ca-com-rim-me",
      "kho-ca-sao-xe",
      "banh-trang-me-den",
      "banh-trang-nuoc-dua",
      "thanh-long-trai-nho",
    ],
  },
];

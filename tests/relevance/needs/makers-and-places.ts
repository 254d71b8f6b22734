import { goodsFrom, goodsOf, goodsWithStars, type Need, without } from "../need";

const cooperative = (organisation: string, asked: Need["asked"]): Need => ({
  kind: "cooperative",
  asked,
  exact: goodsOf(organisation),
});

/** Goods of a commune; those of the communes that were in the district of the same name are as good as. */
function place(
  commune: string,
  asked: Need["asked"],
  ofTheOldDistrict: readonly string[] = [],
): Need {
  return {
    kind: "place",
    asked,
    exact: goodsFrom(commune),
    good: ofTheOldDistrict.flatMap(goodsFrom),
  };
}

const FISH_SAUCES = goodsOf("htx-nuoc-mam-bien-nang").filter((handle) =>
  handle.startsWith("nuoc-mam-"),
);
const PURE_SAUCES = [
  ...without(FISH_SAUCES, ["nuoc-mam-cham-toi-ot", "nuoc-mam-chay-trai-thom"]),
  "nuoc-mam-lu-sanh",
];
const STARRED = ([3, 4, 5] as const).flatMap(goodsWithStars);
const among = (handles: readonly string[], wanted: readonly string[]) =>
  handles.filter((handle) => wanted.includes(handle));

/** Who made it, where it comes from, and how it is recognised. */
export const MAKERS_AND_PLACES: Need[] = [
  cooperative("htx-lang-chai-xua", {
    accented: ["HTX Làng Chài Xưa"],
    unaccented: ["htx lang chai xua"],
    english: ["Old Fishing Village"],
  }),
  cooperative("htx-nuoc-mam-bien-nang", {
    accented: ["Biển Nắng"],
    unaccented: ["bien nang"],
    telex: ["bieenr nawngs"],
  }),
  cooperative("htx-hat-dieu-hat-vang", {
    accented: ["hợp tác xã Hạt Vàng"],
    unaccented: ["hop tac xa hat vang"],
  }),
  cooperative("htx-nho-gio-cat", { accented: ["HTX Gió Cát"], unaccented: ["htx gio cat"] }),
  cooperative("htx-hai-san-gio-nom", {
    accented: ["hải sản Gió Nồm"],
    unaccented: ["hai san gio nom"],
    typo: ["hải sản Gió Nờm"],
  }),
  cooperative("htx-muoi-sao-bien", { accented: ["Muối Sao Biển"], unaccented: ["muoi sao bien"] }),
  cooperative("htx-canh-dong-xanh", {
    accented: ["Cánh Đồng Xanh"],
    unaccented: ["canh dong xanh"],
    english: ["Green Field"],
  }),
  cooperative("htx-qua-rong", { accented: ["HTX Quả Rồng"], unaccented: ["htx qua rong"] }),
  cooperative("tht-duoc-lieu-phan-son", { accented: ["THT Núi Mây"], unaccented: ["tht nui may"] }),
  cooperative("tht-theu-tay-phan-thiet", {
    accented: ["tổ hợp tác Chỉ Biển"],
    unaccented: ["to hop tac chi bien"],
  }),
  cooperative("htx-yen-sao-mui-dien", {
    accented: ["Yến sào Mũi Điện"],
    unaccented: ["yen sao mui dien"],
  }),
  cooperative("htx-sinh-vat-canh-vuon-nang", {
    accented: ["Vườn Nắng"],
    unaccented: ["vuon nang"],
  }),
  place("Phường Mũi Né", {
    accented: ["Mũi Né"],
    unaccented: ["mui ne"],
    telex: ["muix nes"],
    typo: ["Mủi Né"],
  }),
  place("Đặc khu Phú Quý", {
    accented: ["đảo Phú Quý"],
    unaccented: ["dao phu quy"],
    typo: ["Phú Quí"],
    english: ["Phu Quy island"],
  }),
  place("Phường La Gi", { accented: ["La Gi"], typo: ["Lagi"] }, [
    "Phường Phước Hội",
    "Xã Tân Hải",
  ]),
  place("Xã Tánh Linh", { accented: ["Tánh Linh"], unaccented: ["tanh linh"] }, ["Xã Bắc Ruộng"]),
  place(
    "Xã Bắc Bình",
    { accented: ["Bắc Bình"], unaccented: ["bac binh"], telex: ["bawcs binhf"] },
    ["Xã Phan Sơn", "Xã Hồng Thái", "Xã Hoà Thắng"],
  ),
  place("Xã Đức Linh", { accented: ["Đức Linh"], unaccented: ["duc linh"] }, ["Xã Nam Thành"]),
  place("Xã Tuy Phong", { accented: ["Tuy Phong"] }, ["Xã Vĩnh Hảo"]),
  place("Xã Hàm Thuận Nam", { accented: ["Hàm Thuận Nam"], unaccented: ["ham thuan nam"] }, [
    "Xã Hàm Kiệm",
    "Xã Tân Thành",
  ]),
  place("Phường Phan Thiết", { accented: ["Phan Thiết"], unaccented: ["phan thiet"] }, [
    "Phường Phú Thuỷ",
    "Phường Mũi Né",
    "Phường Hàm Thắng",
  ]),
  {
    kind: "place",
    asked: {
      accented: ["nước mắm Phan Thiết"],
      unaccented: ["nuoc mam phan thiet"],
      english: ["Phan Thiet fish sauce"],
    },
    exact: PURE_SAUCES,
    good: ["nuoc-mam-cham-toi-ot"],
    related: ["nuoc-mam-chay-trai-thom", "mam-nem-ca-com", "mam-ca-com-nguyen-con"],
  },
  {
    kind: "place",
    asked: { accented: ["thanh long Hàm Thuận Nam"], unaccented: ["thanh long ham thuan nam"] },
    exact: ["thanh-long-vietgap", "thanh-long-trai-nho"],
    good: ["bot-thanh-long-do", "nuoc-ep-thanh-long-do", "nuoc-thanh-long-chanh-sa"],
    related: [
      "mi-thanh-long",
      "tra-hoa-thanh-long",
      "vang-thanh-long-do",
      "vang-thanh-long-trang",
      "giam-thanh-long",
      "si-ro-thanh-long",
      "nuoc-yen-thanh-long",
    ],
  },
  {
    kind: "recognition",
    asked: { accented: ["OCOP 5 sao"], english: ["OCOP 5 star"] },
    exact: goodsWithStars(5),
  },
  {
    kind: "recognition",
    asked: { accented: ["OCOP 4 sao", "4 sao"], english: ["4 star OCOP", "four stars"] },
    exact: goodsWithStars(4),
  },
  {
    kind: "recognition",
    asked: { accented: ["sản phẩm OCOP"], unaccented: ["san pham ocop"], typo: ["ocoop"] },
    exact: STARRED,
  },
  {
    kind: "recognition",
    asked: { accented: ["nước mắm OCOP"], unaccented: ["nuoc mam ocop"] },
    exact: among(PURE_SAUCES, STARRED),
    good: among(["nuoc-mam-cham-toi-ot"], STARRED),
  },
  {
    kind: "recognition",
    asked: { accented: ["hạt điều OCOP 4 sao"], unaccented: ["hat dieu ocop 4 sao"] },
    exact: among(["hat-dieu-rang-muoi", "hat-dieu-nhan-trang"], goodsWithStars(4)),
  },
];

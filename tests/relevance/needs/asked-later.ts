import { goodsFrom, goodsIn, goodsOf, goodsWithStars, type Need, without } from "../need";

const BROCADE = goodsIn("tho-cam");
const WINES = ["vang-thanh-long-do", "vang-thanh-long-trang", "vang-nho-gio-cat"];
const among = (handles: readonly string[], wanted: readonly string[]) =>
  handles.filter((handle) => wanted.includes(handle));

const goods = (asked: Need["asked"], exact: string[], more: Partial<Need> = {}): Need => ({
  kind: "goods",
  asked,
  exact,
  ...more,
});
const cooperative = (organisation: string, asked: Need["asked"]): Need => ({
  kind: "cooperative",
  asked,
  exact: goodsOf(organisation),
});
const place = (commune: string, asked: Need["asked"]): Need => ({
  kind: "place",
  asked,
  exact: goodsFrom(commune),
});

/** Judged when the search had been mended for all others, and asked once: what it does with queries that nobody had in mind. */
export const ASKED_LATER: Need[] = [
  goods(
    { accented: ["mắm cá cơm nguyên con"], unaccented: ["mam ca com nguyen con"] },
    ["mam-ca-com-nguyen-con"],
    { related: ["mam-nem-ca-com"] },
  ),
  goods(
    { accented: ["chả cá"], unaccented: ["cha ca"], telex: ["char cas"], english: ["fish cakes"] },
    ["cha-ca-nhong-quet-tay"],
    { related: ["cha-muc-gia-tay"] },
  ),
  goods({ accented: ["cá bò khô"], unaccented: ["ca bo kho"] }, ["ca-bo-da-tam-me"]),
  goods({ accented: ["ruốc khô"], unaccented: ["ruoc kho"] }, ["ruoc-kho-nguyen-chat"], {
    good: ["tom-kho-dat"],
  }),
  goods(
    { accented: ["nước yến"], unaccented: ["nuoc yen"], telex: ["nuowcs yeens"] },
    ["nuoc-yen-thanh-long"],
    { related: ["yen-chung-duong-phen", "yen-chung-hat-sen"] },
  ),
  goods({ accented: ["si-rô"], unaccented: ["si-ro"], typo: ["siro"], english: ["syrup"] }, [
    "si-ro-thanh-long",
    "mat-nho-nau-cham",
  ]),
  goods({ accented: ["bơ hạt điều"], unaccented: ["bo hat dieu"], english: ["cashew butter"] }, [
    "bo-hat-dieu",
  ]),
  goods({ accented: ["mì gạo"], unaccented: ["mi gao"] }, ["mi-thanh-long"], {
    good: ["bun-gao-kho"],
  }),
  goods({ accented: ["bánh rế"], unaccented: ["banh re"] }, ["banh-re-khoai-lang"]),
  goods({ accented: ["phong lan"], english: ["orchid on wood"] }, ["lan-ghep-lua"]),
  goods({ english: ["fighting fish"] }, ["ca-lia-thia-vuon-nang"]),
  goods({ accented: ["cây sứ"], unaccented: ["cay su"], english: ["desert rose"] }, [
    "su-sa-mac-goc-phinh",
  ]),
  goods({ accented: ["gùi mây"], unaccented: ["gui may"] }, ["gui-may-quai-det"]),
  goods({ accented: ["khay trà"], unaccented: ["khay tra"] }, ["khay-may-hoa-tam-canh"]),
  goods(
    { accented: ["vải thổ cẩm"], unaccented: ["vai tho cam"], english: ["brocade fabric"] },
    ["vai-tho-cam-theo-met"],
    { related: without(BROCADE, ["vai-tho-cam-theo-met"]) },
  ),
  goods({ accented: ["trà đinh lăng"], unaccented: ["tra dinh lang"] }, ["tra-dinh-lang"]),
  goods({ accented: ["kéo lưới"], unaccented: ["keo luoi"] }, ["keo-luoi-rung-binh-minh"]),
  goods({ accented: ["đi hái rau rừng"], unaccented: ["di hai rau rung"] }, ["di-rung-hai-rau"]),
  goods({ typo: ["xoai xay deo"], telex: ["xoaif saays"] }, ["xoai-say-deo"]),
  goods(
    { typo: ["yen xao"] },
    ["yen-tinh-che-nguyen-soi", "yen-tho-nguyen-to", "set-qua-yen-hai-dang"],
    {
      good: ["yen-chung-duong-phen", "yen-chung-hat-sen"],
      related: ["nuoc-yen-thanh-long"],
    },
  ),
  goods({ typo: ["gạo thom"] }, ["gao-thom-hat-dai"], { related: ["gao-om18-la-nga"] }),
  goods({ typo: ["hat dieu rang muoy"] }, ["hat-dieu-rang-muoi"]),
  goods({ typo: ["banh trag me"] }, ["banh-trang-me-den"]),
  goods({ typo: ["mật on"], telex: ["maatj ong ruwngf"] }, ["mat-ong-rung-nua-to"], {
    related: ["hat-dieu-mat-ong"],
  }),
  goods({ typo: ["trà gừn"], telex: ["traf guwngf"] }, ["tra-gung-se"]),
  goods({ telex: ["gaoj luwts"] }, ["gao-lut-do-la-nga"], { good: ["tra-gao-lut-rang"] }),
  goods({ telex: ["char muwcj"] }, ["cha-muc-gia-tay"], { related: ["cha-ca-nhong-quet-tay"] }),
  {
    kind: "size",
    asked: { accented: ["vang 750ml"], english: ["wine 750ml"] },
    exact: WINES,
  },
  {
    kind: "size",
    asked: { accented: ["gạo lứt 1 ký"], unaccented: ["gao lut 1 ky"] },
    exact: ["gao-lut-do-la-nga"],
  },
  {
    kind: "size",
    asked: { accented: ["nước ép 280ml"], unaccented: ["nuoc ep 280ml"] },
    exact: ["nuoc-ep-thanh-long-do"],
  },
  cooperative("htx-cay-trai-song-mat", { accented: ["Sông Mát"], unaccented: ["song mat"] }),
  cooperative("htx-thanh-long-nang-hong", { accented: ["Nắng Hồng"], unaccented: ["nang hong"] }),
  cooperative("tht-banh-trang-lo-cui", {
    accented: ["THT Lò Củi"],
    unaccented: ["tht lo cui"],
    english: ["Wood-Fire Rice Paper"],
  }),
  cooperative("htx-lua-gao-la-nga", { accented: ["Dòng La Ngà"], unaccented: ["dong la nga"] }),
  place("Xã Hồng Thái", { accented: ["Hồng Thái"], unaccented: ["hong thai"] }),
  place("Xã Tân Thành", { accented: ["Tân Thành"], unaccented: ["tan thanh"] }),
  place("Xã Đông Giang", { accented: ["Đông Giang"], unaccented: ["dong giang"] }),
  place("Phường Phước Hội", { accented: ["Phước Hội"], unaccented: ["phuoc hoi"] }),
  {
    kind: "recognition",
    asked: { accented: ["gạo OCOP"], unaccented: ["gao ocop"] },
    exact: among(
      ["gao-om18-la-nga", "gao-thom-hat-dai", "gao-huu-co-vit-dong", "gao-lut-do-la-nga"],
      [...goodsWithStars(3), ...goodsWithStars(4)],
    ),
  },
  {
    kind: "recognition",
    asked: { accented: ["yến sào OCOP 5 sao"], unaccented: ["yen sao ocop 5 sao"] },
    exact: among(goodsIn("yen-sao"), goodsWithStars(5)),
  },
  { kind: "absent", asked: { accented: ["tương ớt"], unaccented: ["tuong ot"] } },
  { kind: "absent", asked: { accented: ["dưa hấu"], unaccented: ["dua hau"] } },
  { kind: "absent", asked: { accented: ["giày thể thao"], unaccented: ["giay the thao"] } },
];

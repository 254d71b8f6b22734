import { goodsIn, type Need, without } from "../need";

const BROCADE = goodsIn("tho-cam");
const EMBROIDERY = goodsIn("theu-tay");
const RATTAN = goodsIn("may-tre-dan");
const EXPERIENCES = goodsIn("trai-nghiem");

/** Made by hand, grown for health or to look at, and what is visited. */
export const CRAFTS_HERBS_AND_TRAVEL: Need[] = [
  {
    kind: "goods",
    asked: {
      accented: ["khăn thổ cẩm"],
      unaccented: ["khan tho cam"],
      telex: ["khawn thoor caamr"],
      english: ["brocade scarf"],
    },
    exact: ["khan-tho-cam-hat-dua"],
    related: without(BROCADE, ["khan-tho-cam-hat-dua"]),
  },
  {
    kind: "goods",
    asked: { accented: ["túi thổ cẩm"], unaccented: ["tui tho cam"], english: ["brocade bag"] },
    exact: ["tui-tho-cam-deo-cheo"],
    good: ["vi-tho-cam-nho"],
    related: without(BROCADE, ["tui-tho-cam-deo-cheo", "vi-tho-cam-nho"]),
  },
  {
    kind: "goods",
    asked: { accented: ["túi xách"], unaccented: ["tui xach"], english: ["handbag"] },
    exact: ["gio-xach-may-nap-cai", "tui-tho-cam-deo-cheo", "tui-vai-theu-ca-chuon"],
    related: ["vi-tho-cam-nho"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["đèn gốm", "đèn mây"],
      unaccented: ["den gom", "den may"],
      english: ["lamp"],
    },
    exact: ["den-gom-tro-hoa", "den-may-hai-lop"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["nồi đất"],
      unaccented: ["noi dat"],
      typo: ["nồi đấc"],
      english: ["clay pot"],
    },
    exact: ["noi-dat-kho-ca"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["bình gốm"],
      unaccented: ["binh gom"],
      telex: ["binhf gooms"],
      english: ["vase"],
    },
    exact: ["binh-gom-cham-mieng-loe"],
    related: ["den-gom-tro-hoa"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["rổ mây", "giỏ mây"],
      unaccented: ["ro may", "gio may"],
      english: ["rattan basket"],
    },
    exact: ["ro-may-dung-trai-cay", "gio-xach-may-nap-cai"],
    good: ["gui-may-quai-det"],
    related: ["khay-may-hoa-tam-canh"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["nón lá"],
      unaccented: ["non la"],
      telex: ["nons las"],
      english: ["palm hat"],
    },
    exact: ["non-la-buong"],
  },
  {
    kind: "goods",
    asked: { accented: ["tranh thêu"], unaccented: ["tranh theu"] },
    exact: ["tranh-theu-thuyen-thung"],
    related: without(EMBROIDERY, ["tranh-theu-thuyen-thung"]),
  },
  {
    kind: "goods",
    asked: {
      accented: ["khăn tay"],
      unaccented: ["khan tay"],
      english: ["handkerchief", "hankerchief"],
    },
    exact: ["khan-tay-theu-hoa-thanh-long"],
  },
  {
    kind: "goods",
    asked: { accented: ["áo gối"], unaccented: ["ao goi"], english: ["pillowcase"] },
    exact: ["ao-goi-theu-sen"],
    good: ["goi-tua-tho-cam"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["tinh bột nghệ"],
      unaccented: ["tinh bot nghe"],
      telex: ["tinh bootj ngheej"],
      english: ["turmeric"],
    },
    exact: ["tinh-bot-nghe"],
    related: ["xa-phong-nghe-sa"],
  },
  {
    kind: "goods",
    asked: { accented: ["nấm linh chi"], unaccented: ["nam linh chi"], english: ["lingzhi"] },
    exact: ["nam-linh-chi-lat"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["mủ trôm"],
      unaccented: ["mu trom"],
      typo: ["mủ chôm"],
      english: ["sterculia gum"],
    },
    exact: ["mu-trom-trang"],
    good: ["nuoc-mu-trom-hat-e"],
  },
  {
    kind: "goods",
    asked: { accented: ["hạt é"], unaccented: ["hat e"], english: ["basil seed", "basil seeds"] },
    exact: ["hat-e-sach"],
    good: ["nuoc-mu-trom-hat-e"],
  },
  {
    kind: "goods",
    asked: { accented: ["tảo xoắn"], unaccented: ["tao xoan"], english: ["spirulina"] },
    exact: ["tao-xoan-vien"],
  },
  {
    kind: "goods",
    asked: { accented: ["tinh dầu sả"], unaccented: ["tinh dau sa"], english: ["lemongrass oil"] },
    exact: ["tinh-dau-sa-chanh"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["xà phòng", "xà bông"],
      unaccented: ["xa phong", "xa bong"],
      english: ["soap"],
    },
    exact: ["xa-phong-nghe-sa"],
  },
  {
    kind: "goods",
    asked: { accented: ["ngâm chân"], unaccented: ["ngam chan"], english: ["foot bath"] },
    exact: ["muoi-ngam-chan-thao-duoc"],
  },
  {
    kind: "goods",
    asked: { accented: ["cây mai vàng"], unaccented: ["cay mai vang"], telex: ["mai vangf"] },
    exact: ["mai-vang-chau-nho"],
  },
  {
    kind: "goods",
    asked: { accented: ["xương rồng"], unaccented: ["xuong rong"], english: ["cactus", "cacti"] },
    exact: ["bo-ba-xuong-rong"],
  },
  {
    kind: "goods",
    asked: { accented: ["sen đá"], unaccented: ["sen da"], english: ["succulents"] },
    exact: ["sen-da-khay-go"],
  },
  {
    kind: "goods",
    asked: { accented: ["hoa lan"], english: ["orchid", "orchids"] },
    exact: ["lan-ghep-lua"],
  },
  {
    kind: "goods",
    asked: { accented: ["câu mực đêm"], unaccented: ["cau muc dem"], english: ["squid fishing"] },
    exact: ["cau-muc-dem"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["chèo thuyền thúng"],
      unaccented: ["cheo thuyen thung"],
      english: ["coracle"],
    },
    exact: ["cheo-thung-chai"],
    related: ["tranh-theu-thuyen-thung"],
  },
  {
    kind: "goods",
    asked: { accented: ["lớp nấu ăn"], unaccented: ["lop nau an"], english: ["cooking class"] },
    exact: ["lop-nau-canh-chua"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["homestay Phú Quý"],
      unaccented: ["homestay phu quy"],
      typo: ["home stay phu quy"],
    },
    exact: ["homestay-dao-phu-quy"],
  },
  {
    kind: "category",
    asked: { accented: ["thổ cẩm"], unaccented: ["tho cam"], english: ["brocade"] },
    exact: BROCADE,
  },
  {
    kind: "category",
    asked: { accented: ["thêu tay"], unaccented: ["theu tay"], english: ["embroidery"] },
    exact: EMBROIDERY,
  },
  {
    kind: "category",
    asked: { accented: ["mây tre đan"], unaccented: ["may tre dan"], english: ["rattan"] },
    exact: RATTAN,
  },
  {
    kind: "category",
    asked: { accented: ["gốm"], unaccented: ["gom"], english: ["pottery"] },
    exact: goodsIn("gom"),
  },
  {
    kind: "category",
    asked: {
      accented: ["thủ công mỹ nghệ"],
      unaccented: ["thu cong my nghe"],
      english: ["handicrafts"],
    },
    exact: goodsIn("handicraft"),
  },
  {
    kind: "category",
    asked: { accented: ["trà thảo mộc"], unaccented: ["tra thao moc"], english: ["herbal tea"] },
    exact: goodsIn("tra-thao-moc"),
    good: ["tra-gao-lut-rang", "tra-trai-cay-qua-rong"],
  },
  {
    kind: "category",
    asked: { accented: ["dược liệu"], unaccented: ["duoc lieu"], english: ["medicinal herbs"] },
    exact: goodsIn("duoc-lieu"),
    good: goodsIn("tra-thao-moc"),
    related: goodsIn("tinh-dau"),
  },
  {
    kind: "category",
    asked: { accented: ["cây cảnh"], unaccented: ["cay canh"], english: ["plants"] },
    exact: goodsIn("cay-canh"),
  },
  {
    kind: "category",
    asked: { accented: ["cá cảnh"], unaccented: ["ca canh"], english: ["aquarium fish"] },
    exact: ["ca-lia-thia-vuon-nang"],
  },
  {
    kind: "category",
    asked: { accented: ["homestay"], typo: ["homstay"] },
    exact: goodsIn("luu-tru"),
  },
  {
    kind: "category",
    asked: { accented: ["trải nghiệm"], unaccented: ["trai nghiem"], english: ["experiences"] },
    exact: EXPERIENCES,
  },
  {
    kind: "category",
    asked: {
      accented: ["du lịch cộng đồng"],
      unaccented: ["du lich cong dong"],
      english: ["tourism"],
    },
    exact: [...EXPERIENCES, ...goodsIn("luu-tru")],
  },
];

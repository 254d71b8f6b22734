import type { Need } from "../need";

const FRESH_DRAGON_FRUIT = [
  "thanh-long-ruot-trang",
  "thanh-long-ruot-do",
  "thanh-long-vietgap",
  "thanh-long-trai-nho",
];
const DRAGON_FRUIT_WINES = ["vang-thanh-long-do", "vang-thanh-long-trang"];
const HERBAL_TEAS = ["tra-dinh-lang", "tra-gung-se", "tra-hoa-thanh-long"];
const OTHER_TEAS = ["tra-gao-lut-rang", "tra-trai-cay-qua-rong"];

/** Fruit, fresh and dried, and what is drunk. */
export const FRUIT_AND_DRINKS: Need[] = [
  {
    kind: "goods",
    asked: {
      accented: ["thanh long"],
      typo: ["thanh lnog", "thang long", "thanhlong"],
      english: ["dragon fruit", "dragonfruit", "dragn fruit"],
    },
    exact: FRESH_DRAGON_FRUIT,
    good: [
      "thanh-long-say-deo",
      "thanh-long-say-gion",
      "mut-thanh-long",
      "bot-thanh-long-do",
      "nuoc-ep-thanh-long-do",
      "nuoc-thanh-long-chanh-sa",
    ],
    related: [
      ...DRAGON_FRUIT_WINES,
      "mi-thanh-long",
      "tra-hoa-thanh-long",
      "giam-thanh-long",
      "si-ro-thanh-long",
      "nuoc-yen-thanh-long",
      "dem-hoa-thanh-long",
    ],
  },
  {
    kind: "goods",
    asked: {
      accented: ["thanh long ruột đỏ"],
      unaccented: ["thanh long ruot do"],
      telex: ["thanh long ruootj ddor"],
      english: ["red dragon fruit"],
    },
    exact: ["thanh-long-ruot-do"],
    related: [
      "thanh-long-ruot-trang",
      "thanh-long-vietgap",
      "thanh-long-trai-nho",
      "bot-thanh-long-do",
      "nuoc-ep-thanh-long-do",
      "vang-thanh-long-do",
    ],
  },
  {
    kind: "size",
    asked: {
      accented: ["thanh long 5 ký", "thanh long thùng 5kg"],
      unaccented: ["thanh long 5 ky", "thanh long thung 5kg"],
    },
    exact: ["thanh-long-ruot-trang", "thanh-long-ruot-do"],
    related: ["thanh-long-vietgap", "thanh-long-trai-nho"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["thanh long sấy"],
      unaccented: ["thanh long say"],
      english: ["dried dragon fruit"],
    },
    exact: ["thanh-long-say-deo", "thanh-long-say-gion"],
    related: ["bot-thanh-long-do", "tra-trai-cay-qua-rong", "mut-thanh-long"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["mứt thanh long"],
      unaccented: ["mut thanh long"],
      english: ["dragon fruit jam"],
    },
    exact: ["mut-thanh-long"],
    related: ["thanh-long-say-deo"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["nước ép thanh long"],
      unaccented: ["nuoc ep thanh long"],
      telex: ["nuowcs eps thanh long"],
      english: ["dragon fruit juice"],
    },
    exact: ["nuoc-ep-thanh-long-do"],
    good: ["nuoc-thanh-long-chanh-sa"],
    related: ["si-ro-thanh-long", "nuoc-yen-thanh-long"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["xoài"],
      unaccented: ["xoai"],
      telex: ["xoaif"],
      english: ["mango", "mangoes"],
    },
    exact: ["xoai-cat-song-mat"],
    good: ["xoai-say-deo"],
  },
  {
    kind: "goods",
    asked: { accented: ["xoài sấy dẻo"], unaccented: ["xoai say deo"], english: ["dried mango"] },
    exact: ["xoai-say-deo"],
    related: ["xoai-cat-song-mat", "thanh-long-say-deo", "chuoi-say-nguyen-trai"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["bưởi da xanh"],
      unaccented: ["buoi da xanh"],
      typo: ["bửơi da xanh"],
      english: ["pomelo"],
    },
    exact: ["buoi-da-xanh-song-mat"],
  },
  {
    kind: "goods",
    asked: { accented: ["chuối sấy"], unaccented: ["chuoi say"], english: ["dried banana"] },
    exact: ["chuoi-say-nguyen-trai"],
    related: ["xoai-say-deo", "thanh-long-say-deo"],
  },
  {
    kind: "goods",
    asked: { accented: ["chanh"], english: ["lime", "limes"] },
    exact: ["chanh-khong-hat"],
    related: ["nuoc-thanh-long-chanh-sa"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["nho tươi"],
      unaccented: ["nho tuoi"],
      english: ["grapes", "fresh grapes"],
    },
    exact: ["nho-do-tuoi"],
    good: ["nho-xanh-an-ca-vo"],
    related: ["nho-kho-phoi-gian"],
  },
  {
    kind: "size",
    asked: { accented: ["nho 1 ký"], unaccented: ["nho 1 ky"] },
    exact: ["nho-do-tuoi"],
    good: ["nho-xanh-an-ca-vo"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["nho khô"],
      unaccented: ["nho kho"],
      telex: ["nho khoo"],
      english: ["raisins"],
    },
    exact: ["nho-kho-phoi-gian"],
    related: ["nho-do-tuoi"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["táo xanh", "táo"],
      unaccented: ["tao xanh", "tao"],
      english: ["green jujube"],
    },
    exact: ["tao-xanh-gio-cat"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["rượu vang", "vang nho"],
      unaccented: ["ruou vang"],
      english: ["wine"],
    },
    exact: [...DRAGON_FRUIT_WINES, "vang-nho-gio-cat"],
    related: ["ruou-can-men-la"],
  },
  {
    kind: "goods",
    asked: { accented: ["rượu cần"], unaccented: ["ruou can"], telex: ["ruowuj caanf"] },
    exact: ["ruou-can-men-la"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["cà phê"],
      unaccented: ["ca phe"],
      telex: ["caf phee"],
      typo: ["cafe", "cà fê"],
      english: ["coffee", "cofee"],
    },
    exact: ["ca-phe-dong-giang"],
  },
  {
    kind: "size",
    asked: { accented: ["cà phê bột 250g"], unaccented: ["ca phe bot 250g"] },
    exact: ["ca-phe-dong-giang"],
  },
  {
    kind: "goods",
    asked: { accented: ["trà"], unaccented: ["tra"], english: ["tea"] },
    exact: [...HERBAL_TEAS, ...OTHER_TEAS],
  },
  {
    kind: "goods",
    asked: { accented: ["trà gừng"], unaccented: ["tra gung"], english: ["ginger tea"] },
    exact: ["tra-gung-se"],
    related: ["tra-dinh-lang", "tra-hoa-thanh-long"],
  },
  {
    kind: "goods",
    asked: { accented: ["nước mủ trôm"], unaccented: ["nuoc mu trom"], typo: ["nước mũ trôm"] },
    exact: ["nuoc-mu-trom-hat-e"],
    related: ["mu-trom-trang"],
  },
];

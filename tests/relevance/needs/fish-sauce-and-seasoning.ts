import type { Need } from "../need";

const PLAIN_SAUCES = [
  "nuoc-mam-nhi-40-do-dam",
  "nuoc-mam-ca-com-35-do-dam",
  "nuoc-mam-ca-com-30-do-dam",
  "nuoc-mam-cot-hop-qua",
  "nuoc-mam-lu-sanh",
];

/** Fish sauces, pastes, salts and what a kitchen seasons with. */
export const SEASONING: Need[] = [
  {
    kind: "goods",
    asked: {
      accented: ["nước mắm"],
      unaccented: ["nuoc mam"],
      telex: ["nuowcs mawms", "nuocws mamws"],
      typo: ["nuoc man", "nước nắm", "nươc mắm"],
      english: ["fish sauce", "fish suace"],
    },
    exact: PLAIN_SAUCES,
    good: ["nuoc-mam-cham-toi-ot"],
    related: ["nuoc-mam-chay-trai-thom", "mam-nem-ca-com", "mam-ca-com-nguyen-con"],
  },
  {
    kind: "goods",
    asked: { accented: ["nước mắm cá cơm"], unaccented: ["nuoc mam ca com"] },
    exact: ["nuoc-mam-nhi-40-do-dam", "nuoc-mam-ca-com-35-do-dam", "nuoc-mam-ca-com-30-do-dam"],
    good: ["nuoc-mam-cot-hop-qua", "nuoc-mam-lu-sanh"],
    related: ["mam-nem-ca-com", "mam-ca-com-nguyen-con", "nuoc-mam-cham-toi-ot"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["nước mắm nhĩ 40 độ"],
      unaccented: ["nuoc mam nhi 40 do"],
      typo: ["nước mắm nhỉ"],
    },
    exact: ["nuoc-mam-nhi-40-do-dam"],
    good: ["nuoc-mam-cot-hop-qua"],
    related: ["nuoc-mam-ca-com-35-do-dam", "nuoc-mam-ca-com-30-do-dam", "nuoc-mam-lu-sanh"],
  },
  {
    kind: "goods",
    asked: { accented: ["nước mắm chay"], unaccented: ["nuoc mam chay"], english: ["vegan sauce"] },
    exact: ["nuoc-mam-chay-trai-thom"],
  },
  {
    kind: "size",
    asked: {
      accented: ["nước mắm 500ml", "nước mắm 0,5 lít"],
      unaccented: ["nuoc mam 500ml", "nuoc mam 0,5 lit"],
    },
    exact: ["nuoc-mam-nhi-40-do-dam", "nuoc-mam-ca-com-35-do-dam", "nuoc-mam-ca-com-30-do-dam"],
    good: ["nuoc-mam-cot-hop-qua"],
    related: ["nuoc-mam-chay-trai-thom", "nuoc-mam-lu-sanh"],
  },
  {
    kind: "size",
    asked: { accented: ["nước mắm 1 lít"], unaccented: ["nuoc mam 1 lit"] },
    exact: ["nuoc-mam-nhi-40-do-dam", "nuoc-mam-ca-com-35-do-dam"],
    related: ["nuoc-mam-ca-com-30-do-dam", "nuoc-mam-cot-hop-qua", "nuoc-mam-lu-sanh"],
  },
  {
    kind: "goods",
    asked: { accented: ["mắm nêm"], unaccented: ["mam nem"], typo: ["mắm nên"] },
    exact: ["mam-nem-ca-com"],
    related: ["mam-ruoc-xao-sa-ot", "mam-ca-com-nguyen-con"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["mắm ruốc"],
      unaccented: ["mam ruoc"],
      telex: ["mawms ruoocs"],
      english: ["shrimp paste"],
    },
    exact: ["mam-ruoc-xao-sa-ot"],
    good: ["banh-trang-mam-ruoc"],
    related: ["mam-nem-ca-com", "ruoc-kho-nguyen-chat"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["muối"],
      unaccented: ["muoi"],
      telex: ["muoois"],
      english: ["salt"],
    },
    exact: [
      "muoi-hoa-ket-mat-ruong",
      "muoi-bien-hat-to",
      "muoi-ot-xanh-la-chanh",
      "muoi-tom-ruoc-rang",
    ],
    related: ["muoi-ngam-chan-thao-duoc"],
  },
  {
    kind: "goods",
    asked: { accented: ["muối tôm"], unaccented: ["muoi tom"], typo: ["muối tom"] },
    exact: ["muoi-tom-ruoc-rang"],
    related: ["muoi-ot-xanh-la-chanh"],
  },
  {
    kind: "goods",
    asked: { accented: ["muối ớt"], unaccented: ["muoi ot"], english: ["chili salt"] },
    exact: ["muoi-ot-xanh-la-chanh"],
    good: ["muoi-tom-ruoc-rang"],
  },
  {
    kind: "size",
    asked: { accented: ["muối biển 5 ký"], unaccented: ["muoi bien 5 ky"] },
    exact: ["muoi-bien-hat-to"],
  },
  {
    kind: "goods",
    asked: { accented: ["hạt nêm"], unaccented: ["hat nem"], english: ["seasoning powder"] },
    exact: ["hat-nem-tom-ca"],
  },
  {
    kind: "goods",
    asked: { accented: ["giấm"], unaccented: ["giam"], english: ["vinegar"] },
    exact: ["giam-thanh-long"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["dầu đậu phộng", "dầu lạc"],
      unaccented: ["dau dau phong", "dau lac"],
      english: ["peanut oil"],
    },
    exact: ["dau-dau-phong-ep-lanh"],
  },
];

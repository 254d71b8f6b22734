import type { Need } from "../need";

const NUTS = ["hat-dieu-rang-muoi", "hat-dieu-nhan-trang", "hat-dieu-mat-ong", "hat-dieu-toi-ot"];
const PLAIN_RICE = [
  "gao-om18-la-nga",
  "gao-thom-hat-dai",
  "gao-huu-co-vit-dong",
  "gao-lut-do-la-nga",
];
const GRILLING_PAPERS = ["banh-trang-me-den", "banh-trang-nuoc-dua"];

/** Rice, nuts, rice papers, honey and what the forest gives. */
export const GRAIN_AND_NUTS: Need[] = [
  {
    kind: "goods",
    asked: {
      accented: ["hạt điều"],
      unaccented: ["hat dieu"],
      telex: ["hatj ddieeuf"],
      typo: ["hạt đều", "hat diue"],
      english: ["cashew", "cashew nuts", "cashews"],
    },
    exact: NUTS,
    good: ["bo-hat-dieu", "keo-hat-dieu-me-den"],
    related: ["tham-xuong-dieu"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["hạt điều rang muối"],
      unaccented: ["hat dieu rang muoi"],
      english: ["salted cashews"],
    },
    exact: ["hat-dieu-rang-muoi"],
    related: ["hat-dieu-toi-ot", "hat-dieu-mat-ong", "hat-dieu-nhan-trang"],
  },
  {
    kind: "size",
    asked: { accented: ["hạt điều nửa ký"], unaccented: ["hat dieu nua ky"] },
    exact: ["hat-dieu-rang-muoi", "hat-dieu-nhan-trang"],
    related: ["hat-dieu-toi-ot", "hat-dieu-mat-ong"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["đậu phộng rang", "lạc rang"],
      unaccented: ["dau phong rang", "lac rang"],
      telex: ["ddaauj phoongj rang"],
      english: ["peanuts"],
    },
    exact: ["dau-phong-rang-muoi"],
    related: ["dau-dau-phong-ep-lanh"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["mè đen", "vừng đen"],
      unaccented: ["me den", "vung den"],
      english: ["black sesame"],
    },
    exact: ["me-den-rang"],
    related: ["keo-hat-dieu-me-den", "banh-trang-me-den"],
  },
  {
    kind: "goods",
    asked: { accented: ["gạo"], unaccented: ["gao"], telex: ["gaoj"] },
    exact: PLAIN_RICE,
    good: ["nep-ngong-la-nga"],
    related: ["bun-gao-kho", "mi-thanh-long"],
  },
  {
    kind: "size",
    asked: { accented: ["gạo 5 ký", "gạo 5kg"], unaccented: ["gao 5 ky", "gao 5kg"] },
    exact: ["gao-om18-la-nga", "gao-thom-hat-dai"],
    good: ["nep-ngong-la-nga"],
    related: ["gao-huu-co-vit-dong", "gao-lut-do-la-nga"],
  },
  {
    kind: "size",
    asked: { accented: ["bao gạo 25 kí"], unaccented: ["bao gao 25 ki"] },
    exact: ["gao-om18-la-nga"],
    related: ["gao-thom-hat-dai"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["gạo lứt"],
      unaccented: ["gao lut"],
      typo: ["gạo lức"],
      english: ["brown rice"],
    },
    exact: ["gao-lut-do-la-nga"],
    good: ["tra-gao-lut-rang"],
  },
  {
    kind: "goods",
    asked: { accented: ["gạo hữu cơ"], unaccented: ["gao huu co"], english: ["organic rice"] },
    exact: ["gao-huu-co-vit-dong"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["gạo nếp"],
      unaccented: ["gao nep"],
      english: ["sticky rice", "glutinous rice"],
    },
    exact: ["nep-ngong-la-nga"],
  },
  {
    kind: "goods",
    asked: { accented: ["bún gạo"], unaccented: ["bun gao"], english: ["rice noodles"] },
    exact: ["bun-gao-kho"],
    good: ["mi-thanh-long"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["bánh tráng"],
      unaccented: ["banh trang"],
      telex: ["banhs trangs"],
      typo: ["bánh trán", "bánh tránh"],
    },
    exact: [...GRILLING_PAPERS, "banh-trang-phoi-suong", "banh-trang-mam-ruoc"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["bánh tráng cuốn"],
      unaccented: ["banh trang cuon"],
      english: ["rice paper"],
    },
    exact: ["banh-trang-phoi-suong"],
    good: ["banh-trang-mam-ruoc"],
    related: GRILLING_PAPERS,
  },
  {
    kind: "goods",
    asked: {
      accented: ["mật ong rừng"],
      unaccented: ["mat ong rung"],
      telex: ["maatj ong"],
      english: ["honey"],
    },
    exact: ["mat-ong-rung-nua-to"],
    related: ["hat-dieu-mat-ong"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["măng khô"],
      unaccented: ["mang kho"],
      english: ["bamboo shoots", "bamboo shoot"],
    },
    exact: ["mang-le-kho"],
  },
  {
    kind: "goods",
    asked: { accented: ["kẹo điều"], unaccented: ["keo dieu"], english: ["cashew brittle"] },
    exact: ["keo-hat-dieu-me-den"],
    related: ["hat-dieu-mat-ong"],
  },
];

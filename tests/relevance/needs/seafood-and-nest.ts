import type { Need } from "../need";

const DRIED_SQUID = ["muc-kho-loai-mot", "muc-com-kho"];
const ONE_SUN_SQUID = ["muc-mot-nang-cau-den", "muc-la-dao-mot-nang"];
const DRIED_FISH = [
  "ca-com-kho-hap-phoi",
  "ca-chi-vang-say-nang",
  "ca-bo-da-tam-me",
  "kho-ca-sao-xe",
];
const ONE_SUN_FISH = ["ca-duc-mot-nang", "ca-thu-mot-nang"];

/** From the sea, the island's ponds and the swiftlets' houses. */
export const SEAFOOD: Need[] = [
  {
    kind: "goods",
    asked: {
      accented: ["mực một nắng"],
      unaccented: ["muc mot nang"],
      telex: ["muwcj mootj nawngs"],
      typo: ["mục một nắng"],
      english: ["one sun squid"],
    },
    exact: ONE_SUN_SQUID,
    related: [...DRIED_SQUID, ...ONE_SUN_FISH],
  },
  {
    kind: "goods",
    asked: {
      accented: ["mực khô", "khô mực"],
      unaccented: ["muc kho", "kho muc"],
      telex: ["muwcj khoo"],
      typo: ["mực khhô"],
      english: ["dried squid"],
    },
    exact: DRIED_SQUID,
    good: ONE_SUN_SQUID,
    related: ["muc-rim-me-toi"],
  },
  {
    kind: "size",
    asked: {
      accented: ["mực khô nửa ký", "mực khô 500g"],
      unaccented: ["muc kho nua ky", "muc kho 500g"],
    },
    exact: ["muc-kho-loai-mot"],
    good: ["muc-mot-nang-cau-den"],
    related: ["muc-com-kho", "muc-la-dao-mot-nang"],
  },
  {
    kind: "goods",
    asked: { accented: ["mực"], unaccented: ["muc"], english: ["squid"] },
    exact: [...ONE_SUN_SQUID, ...DRIED_SQUID, "khoanh-muc-tam-gung-sa"],
    good: ["muc-rim-me-toi", "cha-muc-gia-tay"],
    related: ["cau-muc-dem"],
  },
  {
    kind: "goods",
    asked: { accented: ["chả mực"], unaccented: ["cha muc"], english: ["squid cake"] },
    exact: ["cha-muc-gia-tay"],
    related: ["cha-ca-nhong-quet-tay"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["cá khô", "khô cá"],
      unaccented: ["ca kho", "kho ca"],
      english: ["dried fish"],
    },
    exact: DRIED_FISH,
    good: ONE_SUN_FISH,
    related: ["ca-com-rim-me"],
  },
  {
    kind: "goods",
    asked: { accented: ["cá một nắng"], unaccented: ["ca mot nang"], telex: ["cas mootj nawngs"] },
    exact: ONE_SUN_FISH,
    related: ONE_SUN_SQUID,
  },
  {
    kind: "goods",
    asked: { accented: ["cá cơm"], unaccented: ["ca com"], english: ["anchovy", "anchovies"] },
    exact: ["ca-com-kho-hap-phoi", "ca-com-rim-me"],
    good: ["mam-ca-com-nguyen-con"],
    related: [
      "mam-nem-ca-com",
      "nuoc-mam-nhi-40-do-dam",
      "nuoc-mam-ca-com-35-do-dam",
      "nuoc-mam-ca-com-30-do-dam",
    ],
  },
  {
    kind: "goods",
    asked: { accented: ["cá thu"], unaccented: ["ca thu"], english: ["mackerel", "mackeral"] },
    exact: ["ca-thu-mot-nang"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["tôm khô"],
      unaccented: ["tom kho"],
      telex: ["toom khoo"],
      typo: ["tôm kho"],
      english: ["dried shrimp"],
    },
    exact: ["tom-kho-dat"],
    good: ["ruoc-kho-nguyen-chat"],
    related: ["muoi-tom-ruoc-rang"],
  },
  {
    kind: "size",
    asked: { accented: ["tôm khô 1 lạng"], unaccented: ["tom kho 1 lang"] },
    exact: ["tom-kho-dat"],
    related: ["ruoc-kho-nguyen-chat"],
  },
  {
    kind: "goods",
    asked: { accented: ["rong nho"], typo: ["rog nho"], english: ["sea grapes"] },
    exact: ["rong-nho-tuoi", "rong-nho-tach-nuoc"],
    related: ["mot-ngay-nuoi-rong-nho", "rong-sun-phoi-gio"],
  },
  {
    kind: "goods",
    asked: { accented: ["rong biển"], unaccented: ["rong bien"], english: ["seaweed"] },
    exact: ["rong-sun-phoi-gio", "rong-nho-tuoi", "rong-nho-tach-nuoc"],
    related: ["mot-ngay-nuoi-rong-nho"],
  },
  {
    kind: "goods",
    asked: {
      accented: ["yến sào", "tổ yến"],
      unaccented: ["yen sao", "to yen"],
      telex: ["yeens saof"],
      typo: ["yếm sào"],
      english: ["bird's nest", "birds nest"],
    },
    exact: ["yen-tinh-che-nguyen-soi", "yen-tho-nguyen-to", "set-qua-yen-hai-dang"],
    good: ["yen-chung-duong-phen", "yen-chung-hat-sen"],
    related: ["nuoc-yen-thanh-long"],
  },
  {
    kind: "goods",
    asked: { accented: ["yến chưng"], unaccented: ["yen chung"], telex: ["yeens chuwng"] },
    exact: ["yen-chung-duong-phen", "yen-chung-hat-sen"],
    related: ["nuoc-yen-thanh-long"],
  },
  {
    kind: "size",
    asked: { accented: ["yến tinh chế 100g"], unaccented: ["yen tinh che 100g"] },
    exact: ["yen-tinh-che-nguyen-soi"],
    related: ["set-qua-yen-hai-dang", "yen-tho-nguyen-to"],
  },
];

/** What goods are packed in, as members write it. */
const PACKS = new Map([
  ["bao", "sack"],
  ["can", "can"],
  ["chai", "bottle"],
  ["gói", "pack"],
  ["hũ", "jar"],
  ["hộp", "box"],
  ["khay", "tray"],
  ["lon", "can"],
  ["lọ", "vial"],
  ["túi", "bag"],
  ["thùng", "crate"],
]);

const MEASURES = new Map([
  ["g", "g"],
  ["kg", "kg"],
  ["ml", "ml"],
  ["lít", "l"],
  ["l", "l"],
]);

const PERSONS = new Map([
  ["người lớn", "Adult"],
  ["trẻ em", "Child"],
]);

const PACKED = /^(\p{L}+) (\d+(?:,\d+)?) (\p{L}+)$/u;

/**
 * The name of a variant in English where it is only what is packed and how much (`Chai 500 ml`), or for whom; a member
 * writes such names in Vietnamese alone. Undefined for any other name.
 */
export function packInEnglish(name: string): string | undefined {
  const written = name.normalize("NFC").trim().toLowerCase();
  const [, pack = "", amount = "", measure = ""] = PACKED.exec(written) ?? [];
  const packed = PACKS.get(pack);
  const unit = MEASURES.get(measure);
  if (packed && unit) return `${amount.replace(",", ".")} ${unit} ${packed}`;
  return PERSONS.get(written);
}

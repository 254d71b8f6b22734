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

/** What a variant's name says of how much is in what; undefined for a name of another kind. */
export function packOf(name: string): { pack: string; amount: number; unit: string } | undefined {
  const written = name.normalize("NFC").trim().toLowerCase();
  const [, pack = "", amount = "", measure = ""] = PACKED.exec(written) ?? [];
  const unit = MEASURES.get(measure);
  return unit ? { pack, amount: Number(amount.replace(",", ".")), unit } : undefined;
}

/**
 * The name of a variant in English where it is only what is packed and how much (`Chai 500 ml`), or for whom; a member
 * writes such names in Vietnamese alone. Undefined for any other name.
 */
export function packInEnglish(name: string): string | undefined {
  const found = packOf(name);
  const packed = PACKS.get(found?.pack ?? "");
  if (found && packed) return `${found.amount} ${found.unit} ${packed}`;
  return PERSONS.get(name.normalize("NFC").trim().toLowerCase());
}

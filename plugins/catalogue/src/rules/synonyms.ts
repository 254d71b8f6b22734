/** Names of one thing: North and South, two spellings, two English words. Each finds the others. */
const SAME: ReadonlyArray<readonly string[]> = [
  ["mè", "vừng"],
  ["đậu phộng", "lạc"],
  ["xà phòng", "xà bông"],
  ["cà phê", "cafe"],
  ["hạt nêm", "bột nêm"],
  ["yến sào", "tổ yến"],
  ["bắp", "ngô"],
  ["heo", "lợn"],
  ["nón", "mũ"],
  ["trái cây", "hoa quả"],
  ["dưa leo", "dưa chuột"],
  ["thúng chai", "thuyền thúng"],
  ["túi xách", "giỏ xách"],
  ["chilli", "chili", "chile"],
  ["cactus", "cacti"],
  ["sticky rice", "glutinous rice"],
  ["shrimp", "prawn"],
  ["peanut", "groundnut"],
  ["dragon fruit", "pitaya"],
  ["lingzhi", "reishi"],
];

/** What is a kind of something: the wider name finds it, it does not find all of the wider. */
const KIND_OF: ReadonlyArray<[narrow: string, wide: string]> = [
  ["rong nho", "rong biển"],
  ["rong sụn", "rong biển"],
  ["sea grapes", "seaweed"],
  ["anchovies", "fish"],
  ["anchovy", "fish"],
  ["mackerel", "fish"],
  ["scad", "fish"],
  ["whiting", "fish"],
  ["leatherjacket", "fish"],
  ["barracuda", "fish"],
  ["catfish", "fish"],
  ["tuna", "fish"],
  ["túi thổ cẩm", "túi xách"],
  ["túi vải", "túi xách"],
  ["handbag", "bag"],
  ["shoulder bag", "handbag"],
  ["tote", "handbag"],
  ["fruit spread", "jam"],
  ["lamp shade", "lamp"],
  ["rattan shade", "lamp"],
];

interface Name {
  parts: readonly string[];
  further: readonly string[];
}

const byFirst = new Map<string, Name[]>();
function found(name: string, further: readonly string[]): void {
  const parts = name.split(" ");
  const first = parts[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, further }]);
}
for (const names of SAME) {
  for (const name of names) {
    found(
      name,
      names.filter((other) => other !== name),
    );
  }
}
for (const [narrow, wide] of KIND_OF) found(narrow, [wide]);

/** Other names of what the words of a text name at a place; accents count, so that `lạc` is not `lác`. */
export function furtherNames(
  words: ReadonlyArray<{ written: string }>,
  at: number,
): readonly string[] {
  const names = byFirst.get(words[at]?.written ?? "") ?? [];
  return names
    .filter(({ parts }) => parts.every((part, index) => words[at + index]?.written === part))
    .flatMap(({ further }) => further);
}

import { canonical, parsePhone } from "@nang-gio/vietnam";
import {
  bareName,
  findHomeCommune,
  type HomeCommune,
  homeCommunesOfOldWard,
  listHomeCommunes,
  searchHomeCommunes,
} from "@nang-gio/vietnam/places";
import { read, refuse } from "../cell";
import { nearest } from "../nearest";
import type { CellKind } from "./kind";
import { textOf } from "./text";

/** A home commune by its name, with or without "Xã" or "Phường", or by its code. */
export const commune: CellKind<string> = {
  expected: { code: "workbook.expected.commune" },
  words: () => listHomeCommunes().map(({ name }) => name),
  read(cell) {
    const reading = textOf(cell);
    if (!reading.ok) return reading;
    const named = communesNamed(reading.value);
    const [only, ...others] = named;
    if (only && others.length === 0) return read(only.code);
    if (only) {
      return refuse("workbook.several_communes", {
        names: named.map(({ name }) => name).join(", "),
      });
    }
    const now = homeCommunesOfOldWard(reading.value);
    if (now.length > 0) {
      return refuse("workbook.old_commune", { names: now.map(({ name }) => name).join(", ") });
    }
    const suggestion = nearestCommune(reading.value);
    return suggestion
      ? refuse("workbook.unknown_commune_suggest", { suggestion })
      : refuse("workbook.unknown_commune");
  },
  write: (code) => findHomeCommune(code)?.name ?? code,
};

function communesNamed(text: string): HomeCommune[] {
  const byCode = findHomeCommune(text);
  if (byCode) return [byCode];
  const found = searchHomeCommunes(text);
  const exact = found.filter(({ name }) => canonical(name) === canonical(text));
  if (exact.length > 0) return exact;
  const accented = found.filter(({ name }) => bareName(name) === bareName(text));
  return accented.length > 0 ? accented : found;
}

function nearestCommune(text: string): string | undefined {
  const communes = listHomeCommunes();
  const name = nearest(
    bareName(text),
    communes.map((one) => bareName(one.name)),
  );
  return communes.find((one) => bareName(one.name) === name)?.name;
}

/** A Vietnamese phone number, kept in its national form. */
export const phone: CellKind<string> = {
  expected: { code: "workbook.expected.phone" },
  read(cell) {
    const reading = textOf(cell);
    if (!reading.ok) return reading;
    const lostZero = cell.type === "number" && /^[1-9]\d{8}$/.test(reading.value);
    const number = parsePhone(lostZero ? `0${reading.value}` : reading.value);
    return number ? read(number) : refuse("workbook.wrong_form");
  },
  write: (value) => value,
};

import { canonical, fold } from "@nang-gio/vietnam";
import { read, refuse } from "../cell";
import { nearest } from "../nearest";
import { listed } from "./choice";
import type { CellKind } from "./kind";
import { textOf } from "./text";

/** A category of the market by its handle or its name in either language. */
export const category: CellKind<string> = {
  expected: { code: "workbook.expected.category" },
  words: ({ categories }) => categories.map(({ name }) => name),
  read(cell, { categories }) {
    const reading = textOf(cell);
    if (!reading.ok) return reading;
    const wanted = canonical(reading.value);
    const found = categories.find((one) =>
      [one.handle, one.name, one.name_en].some((name) => canonical(name) === wanted),
    );
    if (found) return read(found.handle);
    const names = categories.map(({ name }) => name);
    const suggestion =
      nearest(reading.value, names) ??
      names.find((name) => fold(name).startsWith(fold(reading.value)));
    return suggestion
      ? refuse("workbook.unknown_category_suggest", { suggestion })
      : refuse("workbook.unknown_category");
  },
  write: (handle, { categories }) =>
    categories.find((one) => one.handle === handle)?.name ?? handle,
};

const PICTURE_NAME = /^[^/\\:*?"<>|\n]{1,120}\.(?:png|jpe?g|webp|avif)$/iu;

/** Names of picture files, with `;` between, that come with the workbook. */
export function pictures(most: number): CellKind<string[]> {
  return {
    expected: { code: "workbook.expected.pictures", params: { most } },
    read(cell) {
      const reading = textOf(cell);
      if (!reading.ok) return reading;
      const names = [...new Set(listed(reading.value))];
      const odd = names.find((name) => !PICTURE_NAME.test(name));
      if (odd) return refuse("workbook.picture_name", { name: odd });
      return names.length > most
        ? refuse("workbook.too_many", { count: names.length })
        : read(names);
    },
    write: (names) => names.join("; "),
  };
}

/** The name of one picture file. */
export const picture: CellKind<string> = {
  expected: { code: "workbook.expected.picture" },
  read(cell, facts) {
    const reading = pictures(1).read(cell, facts);
    if (!reading.ok) return reading;
    const [name] = reading.value;
    return name ? read(name) : refuse("workbook.wrong_form");
  },
  write: (name) => name,
};

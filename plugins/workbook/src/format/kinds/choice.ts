import { canonical, fold } from "@nang-gio/vietnam";
import { read, refuse } from "../cell";
import { nearest } from "../nearest";
import type { CellKind, Choice } from "./kind";
import { textOf } from "./text";

function finder<Code extends string>(choices: readonly Choice<Code>[]) {
  const byWord = new Map<string, Code>();
  for (const spell of [canonical, fold]) {
    for (const choice of choices) {
      for (const word of [choice.words.vi, choice.words.en, choice.code, ...(choice.also ?? [])]) {
        if (!byWord.has(spell(word))) byWord.set(spell(word), choice.code);
      }
    }
  }
  return (word: string) => byWord.get(canonical(word)) ?? byWord.get(fold(word.trim()));
}

/** One of a fixed list of words. */
export function choice<Code extends string>(choices: readonly Choice<Code>[]): CellKind<Code> {
  const find = finder(choices);
  const words = choices.map(({ words: { vi } }) => vi);
  return {
    expected: { code: "workbook.expected.choice", params: { words: words.join(", ") } },
    words: () => words,
    read(cell) {
      const reading = textOf(cell);
      if (!reading.ok) return reading;
      const code = find(reading.value);
      if (code) return read(code);
      const suggestion = nearest(reading.value, words);
      return suggestion
        ? refuse("workbook.unknown_word_suggest", { suggestion })
        : refuse("workbook.unknown_word");
    },
    write: (code) => choices.find((one) => one.code === code)?.words.vi ?? code,
  };
}

/** Some of a fixed list of words, with `;` between; a comma will do. */
export function choices<Code extends string>(all: readonly Choice<Code>[]): CellKind<Code[]> {
  const find = finder(all);
  const words = all.map(({ words: { vi } }) => vi);
  return {
    expected: { code: "workbook.expected.choices", params: { words: words.join(", ") } },
    read(cell) {
      const reading = textOf(cell);
      if (!reading.ok) return reading;
      const codes = new Set<Code>();
      const named = listed(reading.value).flatMap((part) =>
        find(part) ? [part] : part.split(",").map((word) => word.trim()),
      );
      for (const word of named) {
        const code = find(word);
        if (!code) return refuse("workbook.unknown_word_in_list", { word });
        codes.add(code);
      }
      return read([...codes]);
    },
    write: (codes) =>
      codes.map((code) => all.find((one) => one.code === code)?.words.vi ?? code).join("; "),
  };
}

/** The parts of a cell that holds several, with `;` or line breaks between. */
export function listed(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A word of a text, where it stands and as the engine compares it. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** As Meilisearch's tokenizer folds Latin letters: without accents, `đ` as `d`, in lower case. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}

/** The words of a text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A term of a query: words that stand together, exactly as they are when they were in quotes. */
export interface Term {
  words: string[];
  isPhrase: boolean;
  isPrefix: boolean;
}

/** Reads a query as the engine does: quotes make phrases, the last word is a beginning unless something follows it. */
export function termsOf(q: string): Term[] {
  const terms: Term[] = [];
  for (const part of q.matchAll(/"([^"]*)"?|([\p{L}\p{N}\p{M}]+)/gu)) {
    const [whole, quoted, word] = part;
    if (quoted !== undefined) {
      const words = tokensOf(quoted).map((token) => token.word);
      if (words.length > 0) terms.push({ words, isPhrase: true, isPrefix: false });
    } else if (word !== undefined) {
      const isLast = part.index + whole.length === q.length;
      terms.push({ words: [fold(word)], isPhrase: false, isPrefix: isLast });
    }
  }
  return terms;
}

/** Letters wrong, missing, added, or two neighbours swapped; one in the first letter counts as two. */
export function typos(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    rows.push(Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
    for (let j = 1; i > 0 && j <= b.length; j++) {
      const above = rows[i - 1] ?? [];
      const row = rows[i] ?? [];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row[j] = least;
    }
  }
  const distance = rows[a.length]?.[b.length] ?? 0;
  return distance > 0 && a[0] !== b[0] ? distance + 1 : distance;
}

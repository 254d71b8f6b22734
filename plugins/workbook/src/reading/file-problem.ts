import type { Message } from "../format/cell";

/** The file as a whole cannot be read; its message says why, in the reader's language. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(readonly problem: Message) {
    super(problem.code);
  }
}

export function fileProblem(code: string, params?: Message["params"]): FileProblem {
  return new FileProblem(params ? { code, params } : { code });
}

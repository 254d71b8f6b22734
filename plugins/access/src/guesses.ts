import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ACCESS_MODULE } from "./modules/access";
import type { AccessService } from "./modules/access/service";
import { Problem } from "./problem";

const ALLOWED = 20;

/** What is guessed at, or from where, and how many wrong guesses it may have within ten minutes (20). */
export interface Guessed {
  key: string;
  allowed?: number;
}

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");

/**
 * Before a guess is looked at: who tries many phones for a number, many numbers for a phone, or many passwords, waits
 * ten minutes. All servers count together, and a guess counts before its answer is known, so that many at once do too.
 * @returns what takes the guess back once it proves right
 * @throws Problem `too_many` with a code of the caller's choice; that guess is not counted.
 */
export async function claimGuess(
  container: MedusaContainer,
  guessed: readonly Guessed[],
  code: string,
): Promise<() => Promise<void>> {
  const service = container.resolve<AccessService>(ACCESS_MODULE);
  const allowed = new Map(guessed.map((one) => [hashOf(one.key), one.allowed ?? ALLOWED]));
  const { attempt, counts } = await service.noteGuess([...allowed.keys()]);
  const takeBack = () => service.forgetGuess(attempt);
  if (counts.some(({ key_hash, count }) => count > (allowed.get(key_hash) ?? ALLOWED))) {
    await takeBack();
    throw new Problem("too_many", code);
  }
  return takeBack;
}

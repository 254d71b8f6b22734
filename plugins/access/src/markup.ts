/** Where a browser takes text for a tag: `<` and a letter, `/`, `!` or `?` (HTML standard, tag open state). */
const TAG_OPEN = /<[a-z/!?]/i;

/** Whether a text holds markup; texts are kept plain, so that it is refused rather than silently changed. */
export function hasMarkup(text: string): boolean {
  return TAG_OPEN.test(text);
}

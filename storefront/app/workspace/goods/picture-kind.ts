const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** How many bytes of a file {@link isSentAsItIs} looks at. */
export const KIND_BYTES = 12;

/** Whether a file begins as a JPEG, PNG, WebP or AVIF, whatever its name: the market reads these, and no others. */
export function isSentAsItIs(beginning: Uint8Array): boolean {
  return (
    text(beginning, 0, 3) === "\xff\xd8\xff" ||
    text(beginning, 0, 8) === "\x89PNG\r\n\x1a\n" ||
    (text(beginning, 0, 4) === "RIFF" && text(beginning, 8, 12) === "WEBP") ||
    /^ftypavi[fs]$/.test(text(beginning, 4, 12))
  );
}

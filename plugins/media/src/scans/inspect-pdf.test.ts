import { describe, expect, test } from "vitest";
import { inspectPdf } from "./inspect-pdf";

function refusal(content: Buffer): string {
  try {
    inspectPdf(content);
    return "taken";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** The smallest document that says what a whole one does. */
const WHOLE = `%PDF-1.3
1 0 obj << /Type /Catalog >> endobj
2 0 obj << /Length 8 >> stream
/JS /Lau
endstream endobj
trailer << /Root 1 0 R >>
startxref
92
%%EOF
`;

const document = () => Buffer.from(WHOLE, "latin1");

describe("what is taken as a scanned paper in PDF", () => {
  test("a whole document, whatever its compressed parts spell", () => {
    expect(refusal(document())).toBe("taken");
  });

  test("not one that is cut short", () => {
    const whole = document();
    expect(refusal(whole.subarray(0, whole.length - 10))).toBe("media.scan_damaged");
  });

  test("not one that is another file as well: something before it, or behind its end", () => {
    const whole = document();
    expect(refusal(Buffer.concat([Buffer.from("<html>"), whole]))).toBe("media.scan_damaged");
    expect(refusal(Buffer.concat([whole, Buffer.from("PK\u0003\u0004")]))).toBe(
      "media.scan_damaged",
    );
  });

  test.each(["/JavaScript (app.alert(1))", "/Launch", "/EmbeddedFile"])(
    "not one with %s in it",
    (part) => {
      const whole = document().toString("latin1");
      const active = whole.replace("%PDF-1.3", `%PDF-1.3\n1 0 obj << ${part} >> endobj`);
      expect(active).not.toBe(whole);
      expect(refusal(Buffer.from(active, "latin1"))).toBe("media.scan_active");
    },
  );

  test("twelve megabytes of streams that never end, in a moment", () => {
    const streams = Buffer.from("stream\n".repeat(1_700_000));
    const endless = Buffer.concat([Buffer.from("%PDF-1.3\n"), streams, document().subarray(9)]);
    const before = performance.now();
    expect(refusal(endless)).toBe("taken");
    const active = Buffer.concat([
      Buffer.from("%PDF-1.3\n/Launch\n"),
      streams,
      document().subarray(9),
    ]);
    expect(refusal(active)).toBe("media.scan_active");
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

import type { vi } from "./vi";

/** Sentences of `media` in English. */
export const en: Record<keyof typeof vi, string> = {
  too_big: "The picture file is over {limit} MB.",
  too_many_pixels: "The picture has over {limit} million pixels.",
  not_a_picture: "The file is no JPEG, PNG, WebP or AVIF picture (SVG is not taken).",
  heic: "HEIC pictures of an iPhone can’t be read. Choose Settings → Camera → Formats → Most Compatible and take it again, or send a JPEG.",
  damaged: "The picture file is damaged.",
  not_found: "There is no such picture.",
  "upload.none": "No picture was chosen.",
  "upload.too_many": "At most {limit} pictures can be uploaded at once.",
  "upload.too_big": "The picture “{name}” is over {limit} MB.",
  "upload.too_many_pixels": "The picture “{name}” has over {limit} million pixels.",
  "upload.not_a_picture":
    "The file “{name}” is no JPEG, PNG, WebP or AVIF picture (SVG is not taken).",
  "upload.heic":
    "“{name}” is a HEIC picture of an iPhone, which can’t be read. Choose Settings → Camera → Formats → Most Compatible and take it again, or send a JPEG.",
  "upload.damaged": "The picture “{name}” is damaged.",
  foreign: "Pictures at other addresses cannot be used; upload the file so that it is checked.",
  shared: "The picture may be in use in several places and cannot be deleted by itself.",
  checked_here: "Pictures are uploaded through the market's own server, which checks each file.",
  scan_none: "No scan or PDF was chosen.",
  not_a_scan: "The file is no picture (JPEG, PNG, WebP, AVIF) and no PDF.",
  scan_damaged: "The PDF is damaged or was not sent whole.",
  scan_active:
    "The PDF carries scripts or other files. Print it to a plain PDF, or send a photograph.",
  scan_not_found: "There is no such scan.",
};

/** Sentences of `media` in Vietnamese. */
export const vi = {
  too_big: "Tệp ảnh lớn hơn {limit} MB.",
  too_many_pixels: "Ảnh có hơn {limit} triệu điểm ảnh.",
  not_a_picture: "Tệp không phải ảnh JPEG, PNG, WebP hay AVIF (không nhận SVG).",
  damaged: "Tệp ảnh bị hỏng.",
  not_found: "Không có ảnh này.",
} as const;

/** Sentences of the catalogue. */
export const vi = {
  search_too_long: "Từ khoá tìm kiếm dài quá {limit} ký tự. Hãy rút ngắn lại.",
  not_found: "Không có sản phẩm này, hoặc sản phẩm không còn bán.",
  wishes_full: "Mỗi tài khoản lưu được tối đa {most} món. Hãy bỏ bớt vài món đã lưu.",
  wish_unknown: "Bạn không lưu món này.",
};

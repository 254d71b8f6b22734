import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Vietnamese at `/`, English at `/en`, the same paths below. */
export default [
  route("healthz", "routes/healthz.ts"),
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap.ts"),
  route("goi-y", "routes/suggestions.ts"),
  route("dia-chi/:province", "routes/communes.ts"),
  route("en?/ban-hang", "workspace/shell.tsx", [
    index("workspace/routes/today.tsx"),
    route("dang-nhap", "workspace/routes/log-in.tsx"),
    route("dang-xuat", "workspace/routes/log-out.ts"),
    route("chon", "workspace/routes/choose.tsx"),
    route("thong-bao", "workspace/routes/notices.tsx"),
    route("kien-hang", "workspace/routes/consignments.tsx"),
    route("kien-hang/:id", "workspace/routes/consignment.tsx"),
    route("kien-hang/:id/phieu", "workspace/routes/packing-slip.tsx"),
  ]),
  route("en?", "routes/shell.tsx", [
    index("routes/home.tsx"),
    route("san-pham", "routes/listing.tsx", { id: "all-products" }),
    route("danh-muc/:category", "routes/listing.tsx", { id: "category" }),
    route("tim-kiem", "routes/listing.tsx", { id: "search" }),
    route("san-pham/:handle", "routes/product.tsx"),
    route("hop-tac-xa", "routes/cooperatives.tsx"),
    route("hop-tac-xa/:handle", "routes/cooperative.tsx"),
    route("gio-hang", "routes/cart.tsx"),
    route("gio-hang/them", "routes/cart-add.tsx"),
    route("thanh-toan", "routes/checkout.tsx"),
    route("dat-hang/xong", "routes/order-placed.tsx"),
    route("tra-cuu", "routes/order-lookup.tsx"),
    route("ve-chung-toi", "routes/about.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;

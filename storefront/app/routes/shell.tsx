import { Outlet } from "@remix-run/react";
import { Frame } from "../parts/frame";

export default function Shell() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

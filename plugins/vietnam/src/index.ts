export * from "./calendar-date";
export * from "./dong";
export * from "./phone";
export * from "./text";

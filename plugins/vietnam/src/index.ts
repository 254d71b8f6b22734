export * from "./calendar-date";
export * from "./dong";
export * from "./phone";
export * from "./successions";
export * from "./tax-code";
export * from "./text";

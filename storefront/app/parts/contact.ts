/** Where shoppers write to with questions and complaints. */
export const COMPLAINTS = "hotro@example.com";

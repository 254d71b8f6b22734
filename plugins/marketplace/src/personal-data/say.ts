import { type Language, translate } from "@nang-gio/access/problem";
import "./messages/register";

/** Says sentences on a shopper's own data by their codes; a code that no catalogue knows stays as it is. */
export const sayer = (language: Language) => (code: string) => translate(code, language) ?? code;

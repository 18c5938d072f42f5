import type { Language } from "../roster/dates.ts";
import { approvalEn } from "./approval-en.ts";
import { approvalNl } from "./approval-nl.ts";
import type { ApprovalWords } from "./approval-words.ts";

export const approvalLanguages: Record<Language, ApprovalWords> = {
  nl: approvalNl,
  en: approvalEn,
};

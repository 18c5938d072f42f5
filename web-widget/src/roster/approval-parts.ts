/** The parts of the screen "approve", in the order in which they can be chosen. */
export const approvalParts = ["roster", "changes", "deputies"] as const;

export type ApprovalPart = (typeof approvalParts)[number];

/** The parts of the screen of wishes, in the order in which they can be chosen. */
export const wishesParts = ["wishes", "leave"] as const;

export type WishesPart = (typeof wishesParts)[number];

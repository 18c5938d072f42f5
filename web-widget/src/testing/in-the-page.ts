import axe from "axe-core";
import { LitElement } from "lit";
import { onItsWay } from "../api/later.ts";
import { RosterClient } from "../api/roster-client.ts";
import { languages } from "../localization/languages.ts";
import type { RosterContext } from "../roster/context.ts";
import type { Language } from "../roster/dates.ts";
import type { FakeServer } from "./fake-server.ts";
import { TODAY } from "./sample.ts";

/** A reader in front of the sample team. */
export function aContext(
  server: FakeServer,
  changes: Partial<RosterContext> = {},
  language: Language = "en",
): RosterContext {
  return {
    client: new RosterClient("/api", {
      fetch: server.fetch,
      tokenProvider: () => "token",
      language: () => language,
    }),
    words: languages[language],
    language,
    today: TODAY,
    team: {
      id: "t1",
      name: "De Linde",
      zone: "Europe/Amsterdam",
      rulePack: "nl-atw",
      baseRosterMode: "FREE",
    },
    personId: "amina",
    memberId: "amina",
    leads: false,
    ...changes,
  };
}

/** Puts an element with its properties in the page and waits until it has drawn what the server says. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): Promise<HTMLElementTagNameMap[K]> {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.replaceChildren(element);
  await settled(element);
  return element;
}

/** Waits until nothing in the element draws, asks or fetches code any more. */
export async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 6; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.allSettled(onItsWay);
    await Promise.all(everyLitElementIn(element).map((part) => part.updateComplete));
  }
}

function everyLitElementIn(root: Element): LitElement[] {
  const inside = [...(root.shadowRoot?.querySelectorAll("*") ?? []), ...root.querySelectorAll("*")];
  return [
    ...(root instanceof LitElement ? [root] : []),
    ...inside.flatMap((part) => (part.tagName.includes("-") ? everyLitElementIn(part) : [])),
  ];
}

/** All that an element says, through every shadow root, as one line. */
export function textOf(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      parts.push(node.data);
    } else if (node instanceof HTMLSlotElement) {
      node.assignedNodes().forEach(visit);
    } else if (!(node instanceof HTMLStyleElement)) {
      const inner = node instanceof Element ? node.shadowRoot : null;
      (inner ?? node).childNodes.forEach(visit);
    }
  };
  visit(root);
  return parts
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.:])/g, "")
    .trim();
}

/** What breaks an accessibility rule in a light or in a dark page, as "rule: element"; colour contrast included. */
export async function accessibilityFaults(): Promise<string[]> {
  return [...(await faultsIn("light")), ...(await faultsIn("dark"))];
}

async function faultsIn(scheme: "light" | "dark"): Promise<string[]> {
  const { style } = document.documentElement;
  // A dark page is dark behind the widget too.
  Object.assign(style, { colorScheme: scheme, background: scheme === "dark" ? "#12161d" : "" });
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  Object.assign(style, { colorScheme: "", background: "" });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${scheme}: ${id}: ${html}`),
  );
}

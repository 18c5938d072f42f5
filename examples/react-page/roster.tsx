import "@samenrooster/widget";
import type {
  RosterShiftPickedEvent,
  TokenProvider,
} from "@samenrooster/widget";
import { type ReactElement, useEffect, useRef } from "react";

interface Properties {
  readonly language: string;
  readonly tokenProvider: TokenProvider;
  readonly onPicked: (event: RosterShiftPickedEvent) => void;
}

/** The element `<roster-app>` as a component: properties go in, events come out. */
export function Roster({
  language,
  tokenProvider,
  onPicked,
}: Properties): ReactElement {
  const element = useRef<HTMLElementTagNameMap["roster-app"]>(null);

  useEffect(() => {
    const widget = element.current;
    if (!widget) {
      return;
    }
    widget.tokenProvider = tokenProvider;
    widget.addEventListener("roster-shift-picked", onPicked);
    return () => widget.removeEventListener("roster-shift-picked", onPicked);
  }, [tokenProvider, onPicked]);

  return (
    <roster-app ref={element} api="/samenrooster/api/v1" language={language} />
  );
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "roster-app": {
        ref?: React.Ref<HTMLElementTagNameMap["roster-app"]>;
        api?: string;
        language?: string;
      };
    }
  }
}

import type { TokenReason } from "@samenrooster/widget";
import { type ReactElement, useCallback, useState } from "react";
import { Roster } from "./roster.tsx";

/** The token of this session; "expired" where the roster no longer accepts the last one. */
async function tokenOfThisSession(reason: TokenReason): Promise<string> {
  const answer = await fetch(`/session/token?reason=${reason}`);
  if (!answer.ok) {
    throw new Error(`The session answered ${answer.status}.`);
  }
  return ((await answer.json()) as { token: string }).token;
}

/** A page of an HR suite that counts what was picked, to show that it hears of it. */
export function Page(): ReactElement {
  const [picked, setPicked] = useState(0);
  const onPicked = useCallback(() => setPicked((count) => count + 1), []);
  return (
    <main>
      <h1>Mijn HR</h1>
      <p>Gekozen diensten: {picked}</p>
      <Roster
        language="nl"
        tokenProvider={tokenOfThisSession}
        onPicked={onPicked}
      />
    </main>
  );
}

// The page of the HR suite: it alone knows who is signed in, and gives the frame a token when that asks for one.

const ROSTER = "https://roster.example";
const frame = document.querySelector("iframe");

/** The token of this session; "expired" where the roster no longer accepts the last one. */
async function tokenOfThisSession(reason) {
  const answer = await fetch(`/session/token?reason=${reason}`);
  return answer.ok ? (await answer.json()).token : undefined;
}

window.addEventListener("message", async ({ data, origin, source }) => {
  const asked = data?.type === "samenrooster-token-needed";
  if (!asked || origin !== ROSTER || source !== frame.contentWindow) {
    return;
  }
  const token = await tokenOfThisSession(data.reason);
  source.postMessage(
    { type: "samenrooster-token", id: data.id, token },
    origin,
  );
});

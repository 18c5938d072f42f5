import { texts } from "./texts.js";

// This page plays the HR suite: it knows who is signed in and hands the widget a token. Its sign-in
// exists in demo mode only; a real suite passes the token of its own OpenID Connect session.

const API = "/samenrooster/api/v1";
const byId = (id) => document.getElementById(id);
const widget = document.querySelector("roster-app");

let language = localStorage.getItem("mijn-hr-language") === "en" ? "en" : "nl";
let logins = [];
let person;
let noticeKey;

const text = (key) => texts[language][key] ?? key;

function showNotice(key) {
  noticeKey = key;
  byId("notice").hidden = !key;
  byId("notice").textContent = key ? text(key) : "";
}

function showTexts() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute(
      "aria-pressed",
      String(button.dataset.language === language),
    );
  }
  widget.setAttribute("language", language);
  showNotice(noticeKey);
  showLogins();
  byId("person").textContent = person?.displayName ?? "";
}

function line(className, content) {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = content;
  return element;
}

function showLogins() {
  byId("logins").replaceChildren(
    ...logins.map((login) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.append(
        line("name", login.displayName),
        line("role", login.description),
      );
      button.addEventListener("click", () => signIn(login));
      item.append(button);
      return item;
    }),
  );
}

/** Who there is to be, each described in the language of the page. */
async function fetchLogins() {
  try {
    const answer = await fetch(`${API}/demo/logins`, {
      headers: { Accept: "application/json", "Accept-Language": language },
    });
    if (!answer.ok) {
      throw new Error(`The demo sign-ins answered ${answer.status}.`);
    }
    logins = (await answer.json()).items;
    showNotice(logins.length === 0 ? "noLogins" : undefined);
    return logins.length > 0;
  } catch {
    showNotice("loginsFailed");
    return false;
  }
}

async function fetchToken() {
  const answer = await fetch(`${API}/demo/tokens`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ login: person.login }),
  });
  if (!answer.ok) {
    throw new Error(`The demo sign-in answered ${answer.status}.`);
  }
  return (await answer.json()).token;
}

async function signIn(login) {
  person = login;
  let token;
  try {
    token = await fetchToken();
  } catch {
    person = undefined;
    showNotice("tokenFailed");
    return;
  }
  showNotice(undefined);
  sessionStorage.setItem("mijn-hr-login", login.login);
  // The widget asks again with "expired" when the server no longer accepts the token.
  widget.tokenProvider = async (reason) => {
    if (reason === "expired") {
      token = await fetchToken();
    }
    return token;
  };
  byId("sign-in").hidden = true;
  byId("roster").hidden = false;
  showTexts();
  byId("content").focus();
}

function signOut() {
  person = undefined;
  sessionStorage.removeItem("mijn-hr-login");
  widget.tokenProvider = undefined;
  byId("roster").hidden = true;
  byId("sign-in").hidden = false;
  showTexts();
  byId("content").focus();
}

async function start() {
  showTexts();
  byId("sign-out").addEventListener("click", signOut);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      language = button.dataset.language;
      localStorage.setItem("mijn-hr-language", language);
      showTexts();
      fetchLogins().then(showLogins);
    });
  }
  if (!(await fetchLogins())) {
    return;
  }
  const remembered = logins.find(
    (login) => login.login === sessionStorage.getItem("mijn-hr-login"),
  );
  if (remembered) {
    await signIn(remembered);
  } else {
    byId("sign-in").hidden = false;
    showTexts();
  }
  import("/samenrooster/widget/samenrooster.js").catch(() =>
    showNotice("widgetFailed"),
  );
}

start();

/*
 * Two things a page cannot do by itself: say honestly what is saved, and answer by keyboard. Saving itself is htmx's:
 *
 *   <form class="answer" id="q-ID" method="post" action="…" novalidate data-hx-put="…" data-hx-swap="outerHTML" data-hx-target="this"
 *         data-hx-trigger="change delay:200ms, submit"> … <input type="hidden" name="revision" value="3"> …
 *   <p id="saving" role="status" aria-live="polite" data-sign-in="/session"></p>
 *
 * A response that followed the commit carries X-Saved-At (the time of day, such as 09:42); nothing else is taken
 * for "saved". 403, 409 and 422 bring the question back with what is wrong. Everything else is tried again.
 */
const PAUSE = { first: 1_000, longest: 30_000 };
/** By this the server knows what this tab saved itself, even if the tab never heard that it was. */
const TAB = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("-");
const TEXT = "textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button], [type=hidden])";

/** What is not saved yet, oldest first: form id → {edits, sent, state: edited|sending|failed|refused, failed, button}. */
const unsaved = new Map();
let savedAt = null;
let caughtUp = 0;
let signedOut = false;
let pause = 0;
let timer = null;
let restoreFocus = () => {};
const byId = (id) => document.getElementById(id);
const answerOf = (node) => (node instanceof Element ? node.closest("form.answer") : null);
const count = (test) => [...unsaved.values()].filter(test).length;

function entryOf(form) {
  if (!unsaved.has(form.id)) unsaved.set(form.id, { edits: 0, sent: 0, state: "edited", failed: false });
  return unsaved.get(form.id);
}

/** Sends a form again; a button that sent it the first time, such as "Take the answer back", is pressed again. */
function send(form) {
  const button = unsaved.get(form.id)?.button;
  if (!button?.isConnected) return form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  button.click();
  return button.dispatchEvent(new FocusEvent("focusout", { bubbles: true })); // or htmx would add it to the next change
}

// ---- What the reader is told -------------------------------------------------------------------------------------

function say(state, text, ...links) {
  const line = byId("saving");
  if (!line || (line.dataset.state === state && line.textContent === text + links.map((a) => a.textContent).join(""))) return;
  line.dataset.state = state;
  line.replaceChildren(text, ...links);
}

const refusedField = (id) => byId(id)?.querySelector("[aria-invalid=true]")?.id ?? id;
const link = (href, text, target = "") => Object.assign(document.createElement("a"), { href, textContent: text, target });


function tell() {
  const waiting = count((entry) => entry.failed);
  const refused = [...unsaved].find(([, entry]) => entry.state === "refused");
  if (signedOut && waiting) {
    say("waiting", "Not saved: you are signed out. ", link(byId("saving")?.dataset.signIn ?? "/", "Sign in in a new tab", "_blank"));
  } else if (waiting > 1) say("waiting", `${waiting} answers not saved yet, will retry`);
  else if (waiting) say("waiting", "Not saved yet, will retry");
  else if (refused) say("refused", "Not saved: ", link(`#${refusedField(refused[0])}`, "see the question"));
  else if (count((entry) => entry.state === "sending")) say("sending", "Saving…");
  else if (unsaved.size) say("edited", "Not saved yet");
  else if (caughtUp > 1) say("saved", `${caughtUp} answers saved`);
  else if (savedAt) say("saved", `Saved ${savedAt}`);
}

// ---- Saving and trying again -------------------------------------------------------------------------------------

function retry() {
  clearTimeout(timer);
  timer = null;
  const [id, entry] = [...unsaved].find(([, each]) => each.failed) ?? [];
  if (!id || entry.state === "sending") return;
  if (byId(id)) send(byId(id));
  else unsaved.delete(id);
}

function retryLater() {
  if (timer) return;
  pause = Math.min(pause * 2 || PAUSE.first, PAUSE.longest);
  timer = setTimeout(retry, pause);
}

function saved(form, entry, at) {
  savedAt = at;
  signedOut = false;
  pause = 0;
  caughtUp += entry.failed ? 1 : 0;
  entry.failed = false;
  if (entry.edits === entry.sent) unsaved.delete(form.id);
  else entry.state = "edited";
  retry();
}

function failed(entry, status) {
  Object.assign(entry, { state: "failed", failed: true });
  signedOut = status === 401 || (status >= 200 && status < 400);
  retryLater();
}

document.addEventListener("input", (event) => {
  const form = answerOf(event.target);
  if (!form) return;
  caughtUp = unsaved.size ? caughtUp : 0;
  const entry = entryOf(form);
  entry.edits += 1;
  if (entry.state !== "sending") entry.state = "edited";
  tell();
});

// Text that was typed and taken back fires no change: leaving the field settles it.
document.addEventListener("focusout", (event) => {
  const id = answerOf(event.target)?.id;
  if (id) setTimeout(() => unsaved.get(id)?.state === "edited" && byId(id) && send(byId(id)), 1_000);
});

document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (answerOf(detail.elt) === detail.elt) detail.parameters.tab = TAB;
});

/** "Does not apply" is sent once its reason was typed, or left empty: nobody is told what they are about to do. */
function awaitsReason(form, cause) {
  const mark = form.querySelector("[data-reason]:checked");
  const { reason } = form.elements;
  if (!mark || reason.value.trim()) return false;
  if (cause?.type === "change") return cause.target === mark;
  return !cause?.isTrusted && [mark, reason].includes(document.activeElement);
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.target;
  if (answerOf(form) !== form) return;
  const entry = entryOf(form);
  const cause = event.detail.requestConfig.triggeringEvent;
  const button = cause?.submitter;
  if (awaitsReason(form, cause)) {
    event.preventDefault();
    return entry.failed ? retryLater() : tell();
  }
  Object.assign(entry, { sent: entry.edits, state: "sending", button });
  tell();
});

// What was entered since the request left must not be overwritten by its response; nor may a page that is not the question.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const form = detail.requestConfig?.elt;
  if (!form || answerOf(form) !== form || !detail.shouldSwap) return;
  const answered = new DOMParser().parseFromString(detail.serverResponse, "text/html").getElementById(form.id);
  const entry = unsaved.get(form.id);
  if (!answered) detail.shouldSwap = false;
  else if (entry && entry.edits !== entry.sent) {
    detail.shouldSwap = false;
    const revision = detail.xhr.status < 300 && answered.querySelector("[name=revision]"); // what was not shown was not seen
    if (revision) form.elements.revision.value = revision.value;
  } else restoreFocus = rememberFocus(form);
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const form = detail.requestConfig?.elt;
  if (!form || !form.matches("form.answer")) return;
  const { status } = detail.xhr;
  const at = detail.xhr.getResponseHeader("X-Saved-At");
  const entry = entryOf(form);
  if (status >= 200 && status < 300 && at) saved(form, entry, at);
  else if ([403, 409, 422].includes(status)) Object.assign(entry, { state: "refused", failed: false });
  else failed(entry, status);
  tell();
  restoreFocus();
  restoreFocus = () => {};
});

/** htmx gives the focus back by id; this is for a control that is gone, and for what was unfolded. */
function rememberFocus(form) {
  const held = form.contains(document.activeElement);
  const open = [...form.querySelectorAll("details[open]")].map((details) => details.id);
  return () => {
    open.forEach((id) => byId(id)?.setAttribute("open", ""));
    if (held && document.activeElement === document.body) {
      const first = [".conflict", "[aria-invalid=true]", ":checked", "input:not([type=hidden])"].map((what) => byId(form.id)?.querySelector(what));
      first.find(Boolean)?.focus({ preventScroll: true });
    }
  };
}

// "Keep this one": what was entered here is given up on purpose.
document.addEventListener("click", (event) => event.target.closest(".conflict a") && unsaved.delete(answerOf(event.target).id));
addEventListener("online", retry);
addEventListener("focus", () => signedOut && retry());
addEventListener("beforeunload", (event) => unsaved.size && event.preventDefault());

// ---- Keyboard: only while the focus is in a question, never while typing ------------------------------------------

function neighbour(form, step) {
  const forms = [...document.querySelectorAll("form.answer")];
  const next = forms[forms.indexOf(form) + step];
  next?.scrollIntoView({ block: "start" });
  (next?.querySelector(":checked") ?? next?.querySelector("input:not([type=hidden]), textarea"))?.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  const form = answerOf(event.target);
  if (!form || event.ctrlKey || event.metaKey || event.altKey || event.target.matches(TEXT)) return;
  if (/^[1-9]$/.test(event.key)) {
    const control = form.querySelectorAll(".options .option input")[event.key - 1];
    control?.focus();
    control?.click();
  } else if (event.key === "n") neighbour(form, 1);
  else if (event.key === "p") neighbour(form, -1);
  else if (event.key === "?") byId("keys")?.showModal();
  else return;
  event.preventDefault();
});

document.querySelectorAll("button[data-opens]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => byId(button.dataset.opens)?.showModal());
});

if ("htmx" in window) document.documentElement.classList.add("js");

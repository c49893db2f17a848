// Keeps a page of the console up to date: new events are put on top of the list, and the rest of the page is fetched again, at most every two seconds.
"use strict";
(() => {
  const root = document.querySelector("[data-stream]");
  if (!root) return;
  const list = document.getElementById("events");
  const link = document.getElementById("link");
  const names = JSON.parse(document.getElementById("names")?.textContent || "{}");
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const KEEP = 100, EVERY_MS = 2000;
  let waiting = false, last = 0;

  const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

  function add(event) {
    const name = event.type.replace(/^cn\.jiuji\./, "").replace(/\.v\d+$/, "");
    const item = document.createElement("li");
    const to = document.createElement("a");
    to.href = "/console/cases/" + encodeURIComponent(event.subject);
    to.append(element("code", event.subject));
    item.className = "new";
    item.dataset.event = event.id;
    item.append(element("time", clock.format(new Date(event.time))), element("b", names[name] || name), to,
      element("small", event.source + " · " + event.placecode));
    list.prepend(item);
    while (list.children.length > KEEP) list.lastElementChild.remove();
  }

  async function refresh() {
    waiting = false;
    last = Date.now();
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.redirected && new URL(answer.url).pathname === "/console/sign-in") return location.assign(answer.url);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("part");
    const open = [...document.querySelectorAll("#part details")].map((details) => details.open);
    const part = document.getElementById("part");
    if (!fresh || !part) return;
    part.replaceChildren(...fresh.childNodes);
    document.querySelectorAll("#part details").forEach((details, at) => { details.open = Boolean(open[at]); });
  }

  function soon() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => refresh().catch(() => soon()), Math.max(100, last + EVERY_MS - Date.now()));
  }

  const stream = new EventSource(root.dataset.stream);
  const say = (up) => { if (link) link.textContent = up ? link.dataset.up : link.dataset.down; };
  stream.onopen = () => say(true);
  stream.onerror = () => {
    say(false);
    if (stream.readyState === EventSource.CLOSED) soon();
  };
  stream.onmessage = (message) => {
    if (list) add(JSON.parse(message.data));
    soon();
  };
  // A clock runs out without an event of the case: look again now and then.
  setInterval(soon, 15000);
})();

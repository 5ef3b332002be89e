/* Small help for every page; nothing depends on it. */
"use strict";

/* The summary of mistakes is read first. */
document.addEventListener("DOMContentLoaded", () => {
  const problems = document.querySelector("[data-focus]");
  if (problems) {
    problems.focus();
  }
});

/* A form is sent once, however often the button is pressed; the command id guards the rest. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  if (event.submitter) {
    event.submitter.setAttribute("aria-busy", "true");
  }
});

/* Coming back by the browser's button, the form may be sent again. */
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  });
});

/* Menus close by Escape and by a click elsewhere. */
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
});
document.addEventListener("click", (event) => {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});

/* Small help for every page; nothing depends on it. */
"use strict";

/* What the field of a mistake is called: its label, or the question of its group. */
const called = (field) => {
  const name = field && (field.matches("fieldset") ? field.querySelector("legend") : document.querySelector(`label[for="${CSS.escape(field.id)}"]`));
  const words = name && name.cloneNode(true);
  words?.querySelectorAll(".must, .hint, .may").forEach((mark) => mark.remove());
  return words ? words.textContent.trim() : "";
};

/* The summary of mistakes is read first; each one says which field it is about. */
document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(".problems a[href^='#']").forEach((link) => {
    const name = called(document.getElementById(link.hash.slice(1)));
    if (name && !link.textContent.includes(name)) {
      link.prepend(`${name} — `);
    }
  });
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

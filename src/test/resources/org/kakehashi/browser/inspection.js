/* Asked by Inspection inside a page: ask("words") or ask("tooWide"); the answer is a list of what is wrong. ask("kinds")
   names what kinds of elements there are. */

const shown = (element) => element.checkVisibility({ visibilityProperty: true });

const tooWide = () => {
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth <= width) {
    return [];
  }
  const scrolls = (element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== "visible") {
        return true;
      }
    }
    return false;
  };
  const guilty = [...document.body.querySelectorAll("*")]
    .filter((element) => shown(element) && element.getBoundingClientRect().right > width + 1 && !scrolls(element))
    .slice(-2)
    .map((element) => element.outerHTML.slice(0, 120));
  return [`wider than ${width}: ${root.scrollWidth} by ${guilty.join(" and ")}`];
};

/* Text of the page with the language that it is marked as. Left aside: code, what people typed into fields, and what keeps
   its own language: names on lists, titles of sources, and the letter of the other language. */
const texts = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent.trim();
    if (text && shown(element) && !element.closest("code, cite, textarea, script, style, [translate=no], .djs-container")) {
      found.push({ text, language: element.closest("[lang]").lang });
    }
  }
  return found;
};

const words = () => {
  const key = /\?\?|\b(web|home|identity|review|disclosure|collaboration|document|file|notice|screening|refusal|audit|policy|process|trail|person|institution|project|technology|agreement|funding|visit)\.[A-Za-z][\w-]*(\.[\w-]+)*|\b[A-Z]{3,}_[A-Z_]{2,}\b|\{\d\}|th:[a-z]+=/;
  const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;
  const english = /[A-Za-z’']+(,? [a-z’']+){4,}/;
  return texts().flatMap(({ text, language }) => {
    const wrong = [];
    if (key.test(text)) {
      wrong.push(`not translated: ${text.slice(0, 100)}`);
    }
    if (language === "en" && japanese.test(text)) {
      wrong.push(`Japanese not marked as such: ${text.slice(0, 100)}`);
    }
    if (language === "ja" && english.test(text)) {
      wrong.push(`English not marked as such: ${text.slice(0, 100)}`);
    }
    return wrong;
  });
};

/* What an element is in what, which gives it its colours; then, behind a bar, what is told of it. */
const kinds = () => {
  const named = (element) => `${element.localName}.${[...element.classList].sort().join(".")}`;
  const says = /^(aria-.*|alt|autocomplete|disabled|for|href|lang|open|scope|tabindex|title)$/;
  const told = (element) =>
    [...element.getAttributeNames().filter((name) => says.test(name)).sort(), element.role, element.type, element.labels?.length];
  const shownOnes = [...document.body.querySelectorAll("*")].filter(shown);
  return [...new Set(shownOnes.map((one) => `${named(one.parentElement)} > ${named(one)}|${told(one).join(" ")}`))];
};

const ask = (question) => ({ tooWide, words, kinds })[question]();

/* Asked by Inspection inside a page: ask("words"), ask("tooWide") or ask("barriers", [whether on the whole page, else on which
   kinds, styles whose contrast is to be measured]); the answer is a list of what is wrong. ask("kinds") names what kinds of elements there are, ask("lettered") the styles of those that hold letters. */

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

/* What an element is in what, which gives it its colours. */
const style = (element) => {
  const named = (one) => `${one.localName}.${[...one.classList].sort().join(".")}`;
  return `${named(element.parentElement)} > ${named(element)}`;
};

const shownOnes = () => [...document.body.querySelectorAll("*")].filter(shown);

/* The style; then, behind a bar, what is told of the element. */
const kind = (element) => {
  const says = /^(aria-.*|alt|autocomplete|disabled|for|href|lang|open|scope|tabindex|title)$/;
  const told = [...element.getAttributeNames().filter((name) => says.test(name)).sort(), element.role, element.type, element.labels?.length];
  return `${style(element)}|${told.join(" ")}`;
};

const kinds = () => [...new Set(shownOnes().map(kind))];

const letters = () => {
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return shownOnes().filter((one) => one.matches("input, select, textarea") || hasText(one));
};

const lettered = () => [...new Set(letters().map(style))];

/* All rules of axe on the whole page, or, where it was looked through before, on elements of these kinds; but contrast, which takes
   longer than all the rest, only of letters in these styles. */
const barriers = async ([whole, some, styles]) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const contrast = "color-contrast";
  const resultTypes = ["violations"];
  const ofKind = new Set(some);
  const ofStyle = new Set(styles);
  const looked = whole ? document : shownOnes().filter((one) => ofKind.has(kind(one)));
  const measured = letters().filter((one) => ofStyle.has(style(one)));
  const found = [];
  if (whole || looked.length) {
    const rules = { [contrast]: { enabled: false } };
    found.push(await axe.run(whole ? looked : { include: looked }, { runOnly: { type: "tag", values: tags }, rules, resultTypes }));
  }
  if (measured.length) {
    found.push(await axe.run({ include: measured }, { runOnly: { type: "rule", values: [contrast] }, resultTypes }));
  }
  return found
    .flatMap(({ violations }) => violations)
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, help, nodes }) => `axe ${id}: ${help} at ${nodes.slice(0, 3).map(({ html }) => html)}`);
};

const ask = (question, about) => ({ tooWide, words, kinds, lettered, barriers })[question](about);

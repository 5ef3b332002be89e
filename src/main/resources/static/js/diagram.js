/* Draws the process diagram of parts/diagram.html and marks the way taken. The list below the drawing says the same. */
"use strict";

(() => {
  const get = async (address, read) => {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return read(answer);
  };

  /* The names of the other language, written into the model before it is drawn. */
  const rename = (xml, names) => {
    if (!names || Object.keys(names).length === 0) {
      return xml;
    }
    const model = new DOMParser().parseFromString(xml, "application/xml");
    model.querySelectorAll("[id]").forEach((node) => {
      const name = names[node.getAttribute("id")];
      if (name) {
        node.setAttribute("name", name);
      }
    });
    return new XMLSerializer().serializeToString(model);
  };

  const time = (text) => {
    const label = document.createElement("div");
    label.className = "diagram-time";
    label.textContent = text;
    return label;
  };

  const mark = (viewer, passed) => {
    const canvas = viewer.get("canvas");
    const elements = viewer.get("elementRegistry");
    const overlays = viewer.get("overlays");
    const seen = new Set();
    passed.forEach((step, i) => {
      const shape = elements.get(step.id);
      if (!shape) {
        return;
      }
      canvas.addMarker(step.id, step.open ? "open" : "passed");
      if (step.at && !seen.has(step.id) && shape.width) {
        /* an event has its name below it, so its time stands above */
        const position = shape.width < 60 ? { top: -20, left: 0 } : { bottom: -4, left: 0 };
        overlays.add(step.id, { position, html: time(step.at) });
      }
      seen.add(step.id);
      (shape.incoming || [])
        .filter((flow) => flow.source && passed.slice(0, i).some((before) => before.id === flow.source.id))
        .forEach((flow) => canvas.addMarker(flow.id, "passed"));
    });
  };

  const draw = async (figure) => {
    const place = figure.querySelector(".diagram-canvas");
    const way = place.dataset.way ? await get(place.dataset.way, (answer) => answer.json()) : { passed: [] };
    const xml = await get(place.dataset.bpmn, (answer) => answer.text());
    const viewer = new window.BpmnJS({ container: place });
    await viewer.importXML(rename(xml, way.names));
    const canvas = viewer.get("canvas");
    canvas.zoom("fit-viewport", "auto");
    mark(viewer, way.passed || []);
    const tools = figure.querySelector(".diagram-tools");
    tools.hidden = false;
    tools.addEventListener("click", (event) => {
      const wish = event.target.dataset.zoom;
      if (wish === "fit") {
        canvas.zoom("fit-viewport", "auto");
      } else if (wish) {
        canvas.zoom(canvas.zoom() * (wish === "in" ? 1.25 : 0.8));
      }
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".diagram").forEach((figure) => {
      draw(figure).catch(() => {
        figure.querySelector(".diagram-canvas").hidden = true;
        figure.querySelector(".diagram-failed").hidden = false;
      });
    });
  });
})();

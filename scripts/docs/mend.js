// Redoc calls the button of a list of examples "Example", though the button shows the name of the chosen example. Who speaks
// to the computer says what they see, so what they see becomes the name, and Redoc's word the description.
function mendNames() {
  for (const button of document.querySelectorAll("button[aria-label]")) {
    const label = button.getAttribute("aria-label");
    const text = button.textContent.trim();
    if (text === "" || label.includes(text)) continue;
    button.setAttribute("aria-description", label);
    button.removeAttribute("aria-label");
  }
}

new MutationObserver(mendNames).observe(document.body, { childList: true, subtree: true });
mendNames();

// Mends names that Redoc gives to its buttons, for readers who hear the page or speak to it.
function mendNames() {
  for (const button of document.querySelectorAll("button")) {
    const label = button.getAttribute("aria-label");
    const text = button.textContent.trim();
    if (text === "" && !label && button.querySelector('[data-component-name*="Close"]')) {
      button.setAttribute("aria-label", "Close");
    } else if (text !== "" && label && !label.includes(text)) {
      // A list of examples is called "Example" while its button shows the name of the chosen one: people say what they see.
      button.setAttribute("aria-description", label);
      button.removeAttribute("aria-label");
    }
  }
}

new MutationObserver(mendNames).observe(document.body, { childList: true, subtree: true });
mendNames();

// Runs in the page: looks in each frame for the heading `wanted`, and tells when the frame after it begins, so that it has been painted.
function isReadable(element) {
  const { top, height } = element.getBoundingClientRect();
  return element.textContent.trim().startsWith(wanted) && height > 0 && top >= 0 && top < innerHeight && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function look() {
  if ([...document.querySelectorAll("h1, h2, h3")].some(isReadable)) requestAnimationFrame(() => headingPaintedAt(performance.now()));
  else requestAnimationFrame(look);
}

requestAnimationFrame(look);

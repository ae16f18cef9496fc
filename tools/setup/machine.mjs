// What kind of machine this is, where that changes what the tools do.

/** Somewhere to show a window. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}

/** Chromium refuses its sandbox to root, as in most containers. */
export function isRoot() {
  return process.getuid?.() === 0;
}

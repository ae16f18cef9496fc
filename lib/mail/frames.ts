// A message beside the list is read by the script of the page around it, which also shows the card: the frame's own
// script would die with the next message.
import { mailAdapterFor } from './registry';

/** Is this the frame of a mail page that can look into it? */
export function isReadFromAbove(frame: Window): boolean {
  if (frame.parent === frame) return false;
  try {
    const { document: above, location } = frame.parent;
    return mailAdapterFor(above, new URL(location.href)) !== undefined;
  } catch {
    // Another origin's page holds the mailbox in a frame.
    return false;
  }
}

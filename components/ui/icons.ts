// The kept set of icons: lucide (ISC). Named one by one, so that a page carries only the ones it shows.

export type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];

export { default as arrowLeft } from 'lucide/dist/esm/icons/arrow-left.mjs';
export { default as bookmark } from 'lucide/dist/esm/icons/bookmark.mjs';
export { default as briefcase } from 'lucide/dist/esm/icons/briefcase.mjs';
export { default as check } from 'lucide/dist/esm/icons/check.mjs';
export { default as chevronDown } from 'lucide/dist/esm/icons/chevron-down.mjs';
export { default as chevronRight } from 'lucide/dist/esm/icons/chevron-right.mjs';
export { default as circleMinus } from 'lucide/dist/esm/icons/circle-minus.mjs';
export { default as clipboardList } from 'lucide/dist/esm/icons/clipboard-list.mjs';
export { default as clock } from 'lucide/dist/esm/icons/clock.mjs';
export { default as copy } from 'lucide/dist/esm/icons/copy.mjs';
export { default as download } from 'lucide/dist/esm/icons/download.mjs';
export { default as eraser } from 'lucide/dist/esm/icons/eraser.mjs';
export { default as externalLink } from 'lucide/dist/esm/icons/external-link.mjs';
export { default as eye } from 'lucide/dist/esm/icons/eye.mjs';
export { default as hand } from 'lucide/dist/esm/icons/hand.mjs';
export { default as handshake } from 'lucide/dist/esm/icons/handshake.mjs';
export { default as inbox } from 'lucide/dist/esm/icons/inbox.mjs';
export { default as info } from 'lucide/dist/esm/icons/info.mjs';
export { default as lifeBuoy } from 'lucide/dist/esm/icons/life-buoy.mjs';
export { default as list } from 'lucide/dist/esm/icons/list.mjs';
export { default as lock } from 'lucide/dist/esm/icons/lock.mjs';
export { default as logOut } from 'lucide/dist/esm/icons/log-out.mjs';
export { default as mailCheck } from 'lucide/dist/esm/icons/mail-check.mjs';
export { default as maximize2 } from 'lucide/dist/esm/icons/maximize-2.mjs';
export { default as messagesSquare } from 'lucide/dist/esm/icons/messages-square.mjs';
export { default as moon } from 'lucide/dist/esm/icons/moon.mjs';
export { default as pencil } from 'lucide/dist/esm/icons/pencil.mjs';
export { default as plus } from 'lucide/dist/esm/icons/plus.mjs';
export { default as rotateCcw } from 'lucide/dist/esm/icons/rotate-ccw.mjs';
export { default as search } from 'lucide/dist/esm/icons/search.mjs';
export { default as send } from 'lucide/dist/esm/icons/send.mjs';
export { default as settings } from 'lucide/dist/esm/icons/settings.mjs';
export { default as sprout } from 'lucide/dist/esm/icons/sprout.mjs';
export { default as undo2 } from 'lucide/dist/esm/icons/undo-2.mjs';

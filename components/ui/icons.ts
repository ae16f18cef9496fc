// The kept set of icons: lucide (ISC), imported one by one.
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import briefcase from 'lucide/dist/esm/icons/briefcase.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import chevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import chevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import circleMinus from 'lucide/dist/esm/icons/circle-minus.mjs';
import clipboardList from 'lucide/dist/esm/icons/clipboard-list.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import download from 'lucide/dist/esm/icons/download.mjs';
import eraser from 'lucide/dist/esm/icons/eraser.mjs';
import externalLink from 'lucide/dist/esm/icons/external-link.mjs';
import eye from 'lucide/dist/esm/icons/eye.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import hand from 'lucide/dist/esm/icons/hand.mjs';
import handshake from 'lucide/dist/esm/icons/handshake.mjs';
import inbox from 'lucide/dist/esm/icons/inbox.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import lifeBuoy from 'lucide/dist/esm/icons/life-buoy.mjs';
import list from 'lucide/dist/esm/icons/list.mjs';
import lock from 'lucide/dist/esm/icons/lock.mjs';
import logOut from 'lucide/dist/esm/icons/log-out.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import mailCheck from 'lucide/dist/esm/icons/mail-check.mjs';
import maximize2 from 'lucide/dist/esm/icons/maximize-2.mjs';
import messagesSquare from 'lucide/dist/esm/icons/messages-square.mjs';
import moon from 'lucide/dist/esm/icons/moon.mjs';
import pencil from 'lucide/dist/esm/icons/pencil.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import rotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import send from 'lucide/dist/esm/icons/send.mjs';
import settings from 'lucide/dist/esm/icons/settings.mjs';
import sprout from 'lucide/dist/esm/icons/sprout.mjs';
import undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import upload from 'lucide/dist/esm/icons/upload.mjs';
import user from 'lucide/dist/esm/icons/user.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';

export const icons = {
  'arrow-left': arrowLeft,
  bookmark,
  briefcase,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'circle-minus': circleMinus,
  'clipboard-list': clipboardList,
  clock,
  copy,
  download,
  eraser,
  'external-link': externalLink,
  eye,
  globe,
  hand,
  handshake,
  inbox,
  info,
  'life-buoy': lifeBuoy,
  list,
  lock,
  'log-out': logOut,
  mail,
  'mail-check': mailCheck,
  'maximize-2': maximize2,
  'messages-square': messagesSquare,
  moon,
  pencil,
  plus,
  'rotate-ccw': rotateCcw,
  search,
  send,
  settings,
  sprout,
  'undo-2': undo2,
  upload,
  user,
  x,
} as const;

export type IconName = keyof typeof icons;

// How a status looks and what it is called. Never by colour alone: each has a shape and a word.

import type { IconNode } from '@/components/ui/icons';
import * as icons from '@/components/ui/icons';
import type { ApplicationStatus } from '@/lib/domain/application';
import type { MessageKey } from '@/lib/i18n/t';

export interface StatusFace {
  readonly label: MessageKey;
  readonly icon: IconNode;
  readonly tone: 'plain' | 'accent' | 'leaf' | 'slate';
}

export const statusFaces: Readonly<Record<ApplicationStatus, StatusFace>> = {
  saved: { label: 'status_saved', icon: icons.bookmark, tone: 'plain' },
  applied: { label: 'status_applied', icon: icons.send, tone: 'plain' },
  acknowledged: { label: 'status_acknowledged', icon: icons.mailCheck, tone: 'plain' },
  assessment: { label: 'status_assessment', icon: icons.clipboardList, tone: 'accent' },
  interview: { label: 'status_interview', icon: icons.messagesSquare, tone: 'accent' },
  offer: { label: 'status_offer', icon: icons.sprout, tone: 'leaf' },
  accepted: { label: 'status_accepted', icon: icons.handshake, tone: 'leaf' },
  rejected: { label: 'status_rejected', icon: icons.circleMinus, tone: 'slate' },
  withdrawn: { label: 'status_withdrawn', icon: icons.logOut, tone: 'slate' },
  silent: { label: 'status_silent', icon: icons.moon, tone: 'slate' },
};

/** Still open: something may come. */
export function isAlive(status: ApplicationStatus): boolean {
  return ['applied', 'acknowledged', 'assessment', 'interview', 'offer'].includes(status);
}

// How a status looks and what it is called. Never by colour alone: each has a shape and a word.
import type { IconName } from '@/components/ui/icons';
import type { ApplicationStatus } from '@/lib/domain/application';
import type { MessageKey } from '@/lib/i18n/t';

export interface StatusFace {
  readonly label: MessageKey;
  readonly icon: IconName;
  readonly tone: 'plain' | 'accent' | 'leaf' | 'slate';
}

export const statusFaces: Readonly<Record<ApplicationStatus, StatusFace>> = {
  saved: { label: 'status_saved', icon: 'bookmark', tone: 'plain' },
  applied: { label: 'status_applied', icon: 'send', tone: 'plain' },
  acknowledged: { label: 'status_acknowledged', icon: 'mail-check', tone: 'plain' },
  assessment: { label: 'status_assessment', icon: 'clipboard-list', tone: 'accent' },
  interview: { label: 'status_interview', icon: 'messages-square', tone: 'accent' },
  offer: { label: 'status_offer', icon: 'sprout', tone: 'leaf' },
  accepted: { label: 'status_accepted', icon: 'handshake', tone: 'leaf' },
  rejected: { label: 'status_rejected', icon: 'circle-minus', tone: 'slate' },
  withdrawn: { label: 'status_withdrawn', icon: 'log-out', tone: 'slate' },
  silent: { label: 'status_silent', icon: 'moon', tone: 'slate' },
};

/** Still open: something may come. */
export function isAlive(status: ApplicationStatus): boolean {
  return ['applied', 'acknowledged', 'assessment', 'interview', 'offer'].includes(status);
}

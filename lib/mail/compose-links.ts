// Stand-in until the mail adapters land.
import type { ComposeLink } from './adapter';

export const composeLinks: Readonly<Record<string, ComposeLink>> = {};

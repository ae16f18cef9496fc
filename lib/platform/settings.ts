// Stand-in until the settings land on main.
import type { Settings } from '../messages/protocol';

const defaults: Settings = { everythingWaits: false, tellMe: 'now', systemNotifications: true, signature: '' };

export const readSettings = async (): Promise<Settings> => defaults;
export const watchSettings =
  (_listener: (settings: Settings) => void): (() => void) =>
  () => {};

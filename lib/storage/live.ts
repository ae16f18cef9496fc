// Queries that run again when the worker has written.
export { liveQuery } from 'dexie';

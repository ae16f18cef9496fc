// Frozen: the schema of version 1. A change is a new file with its own before and after sample.
// `place` is `applicationId`, or `unplaced`: IndexedDB cannot look for `null`.

export const v1 = {
  version: 1,
  stores: {
    events: 'id, &dedupeKey, applicationId, place, corrects, [source.by+source.adapter]',
    applications: 'id, updatedAt',
    postings: 'key, seenAt',
    nudges: 'id, &eventId, state, dueAt',
    steps: '[eventId+stepId], eventId',
    readings: '[adapter+part]',
    refusals: '++id, at',
    forgotten: 'hash',
  },
} as const;

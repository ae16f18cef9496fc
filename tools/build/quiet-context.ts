// Stands in for WXT's context of a content script. WXT's own announces itself to the page by a DOM event that carries the
// extension's id; ours says nothing to any page, and our scripts end by an AbortSignal of their own.
export class ContentScriptContext {}

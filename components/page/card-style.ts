// The card's own sheet, as text: in a host page there is no file of ours to load. Lengths in px, since `rem` is the host
// page's; colours as in components/ui/tokens.css. One rule a line and no white space in it: no tool shrinks a text, and
// every mail page loads this one.

export const cardStyle = `:host{all:initial;color-scheme:light dark;--card:oklch(.998 .003 84);--hairline:oklch(.895 .015 82);--edge:oklch(.62 .022 78);--ink:oklch(.27 .018 70);--ink-soft:oklch(.465 .02 72);--accent:oklch(.455 .082 196);--on-accent:oklch(.99 .006 190);--focus:oklch(.5 .1 196);--shadow:0 1px 2px oklch(.3 .03 75/.08),0 6px 20px oklch(.3 .03 75/.12);display:block!important;position:fixed!important;z-index:2147483647!important;inset:auto 16px 16px auto!important;width:320px!important;max-width:calc(100vw - 32px)!important}
:host([data-corner=bottom-left]){inset:auto auto 16px 16px!important}
:host([data-corner=top-right]){inset:72px 16px auto auto!important}
@media (prefers-color-scheme:dark){:host{--card:oklch(.252 .011 74);--hairline:oklch(.338 .013 76);--edge:oklch(.585 .018 78);--ink:oklch(.93 .01 84);--ink-soft:oklch(.745 .014 82);--accent:oklch(.79 .085 192);--on-accent:oklch(.22 .03 196);--focus:oklch(.82 .09 192);--shadow:0 1px 2px oklch(0 0 0/.3),0 6px 20px oklch(0 0 0/.35)}}
*{box-sizing:border-box}
section{padding:16px;border:1px solid var(--hairline);border-radius:10px;background:var(--card);box-shadow:var(--shadow);color:var(--ink);font:15px/1.5 -apple-system,"Segoe UI Variable Text","Segoe UI",Roboto,Cantarell,Ubuntu,"Noto Sans",system-ui,sans-serif;text-align:start;animation:arrive .16s cubic-bezier(.2,.7,.3,1)}
@keyframes arrive{from{translate:0 12px}}
@media (prefers-reduced-motion:reduce){section{animation:none}}
header{display:flex;gap:8px;margin-block-end:12px}
header div{min-height:1.5em}
svg{flex:none;width:20px;height:22px;color:var(--accent);fill:none;stroke:currentColor;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
p{margin:0}
p+p{margin-block-start:6px;color:var(--ink-soft);font-size:13px}
footer{display:flex;flex-wrap:wrap;gap:8px}
button{min-height:36px;padding:4px 14px;border:1px solid var(--edge);border-radius:6px;background:none;color:var(--ink);font:inherit;cursor:pointer}
button:hover{border-color:var(--accent);color:var(--accent)}
button.first{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
button.last{border-color:transparent;color:var(--ink-soft);margin-inline-start:auto}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
@media (forced-colors:active){
section{border-color:CanvasText}
button,button.first,button.last{border-color:ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}
button:focus-visible{outline-color:Highlight}}`;

// Each fence sees what it is there for, and lets pass what only looks like it.
import { describe, expect, it } from 'vitest';
import { breaches, contentScriptFences } from './fences';

function named(text: string): readonly string[] {
  return breaches({ path: 'a.js', text }, contentScriptFences).map((line) =>
    line.slice('a.js: '.length).replace(/ \(….*/s, ''),
  );
}

describe('a fence around built code', () => {
  it.each([
    ['await fetch("/x")', 'fetch'],
    ['globalThis["fetch"]', 'fetch'],
    ['const f=window.fetch;', 'fetch'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket(u)', 'WebSocket'],
    ['new WebTransport(u)', 'WebTransport'],
    ['new RTCPeerConnection', 'RTCPeerConnection'],
    ['new EventSource(u)', 'EventSource'],
    ['navigator.sendBeacon(u,d)', 'sendBeacon'],
    ['importScripts(u)', 'importScripts'],
    ['eval("1")', 'eval'],
    ['new Function("a","b")', 'new Function'],
    ['Function("return this")()', 'new Function'],
    ['setTimeout("go()",1)', 'a timer with text'],
    ['class e extends Dexie{}', 'Dexie'],
    ['indexedDB.open("a")', 'indexedDB'],
    ['IDBKeyRange.only(1)', 'indexedDB'],
    ['e.innerHTML=t', 'HTML from text'],
    ['e.insertAdjacentHTML("afterbegin",t)', 'HTML from text'],
    ['<script src="https://a.example/x.js">', 'a remote script or picture'],
    ['<img src=//a.example/x.png>', 'a remote script or picture'],
    ['a{background:url(https://a.example/x)}', 'a remote style'],
    ['import("https://a.example/x.js")', 'a remote import'],
  ])('sees %s', (text, fence) => {
    expect(named(text)).toContain(fence);
  });

  it.each([
    'prefetch(x)',
    'medieval(x)',
    'e.innerHTML==="x"',
    'setTimeout(()=>{},1)',
    'const link="https://a.example/"',
    '<a href="https://a.example/">',
    'isFunction(x)',
  ])('lets %s pass', (text) => {
    expect(named(text)).toEqual([]);
  });
});

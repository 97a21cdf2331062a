// Imports the package and prints what that has changed in the process.
const began = [];
const kept = new Map(Reflect.ownKeys(globalThis).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]));
const active = process.getActiveResourcesInfo();
const listeners = () => process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`);
const listening = listeners();

const timers = ["setTimeout", "setInterval", "setImmediate"];
for (const name of timers) globalThis[name] = () => began.push(name);
await import("otc-cloud-search");
for (const name of timers) Object.defineProperty(globalThis, name, kept.get(name));

const same = (a, b) => a && b && ["value", "get", "set", "writable", "enumerable", "configurable"].every((part) => Object.is(a[part], b[part]));
const keys = new Set([...kept.keys(), ...Reflect.ownKeys(globalThis)]);
const changed = [...keys].filter((key) => !same(kept.get(key), Object.getOwnPropertyDescriptor(globalThis, key))).map(String);

console.log(
  JSON.stringify({
    began,
    changed,
    active: process.getActiveResourcesInfo().slice(active.length),
    listening: listeners().filter((line) => !listening.includes(line)),
  }),
);

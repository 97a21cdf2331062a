import { Socket } from "node:net";

const connect = Socket.prototype.connect;

// Ending the process cannot be mistaken for a failure that a program copes with, as a thrown error could.
Socket.prototype.connect = function (...args) {
  const [target] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof target === "string" || target?.path) return connect.apply(this, args);
  process.stderr.write(`Connects to ${target?.host ?? "localhost"}, though the test is to work offline.\n`);
  process.exit(97);
};

import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { project } from "../../scripts/project.js";
import { environment } from "../report/environment.js";
import { inBench } from "../prepare/paths.js";
import { measure } from "./measure.js";
import { report } from "./report.js";
import { writeTree } from "./tree.js";

const OPERATIONS = 85;
const rounds = process.argv.includes("--quick") ? 2 : 10;
const load = os.loadavg()[0]!;

const tree = writeTree(project, path.join(os.tmpdir(), `writer-${process.pid}`), OPERATIONS);
const measurements = await measure(tree, rounds, (line) => console.log(line));
writeFileSync(inBench("WRITER.md"), report(measurements, { operations: OPERATIONS, rounds, environment: environment(load) }));
console.log("wrote bench/WRITER.md");

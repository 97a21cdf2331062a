import { reportStart } from "./report-start.js";

reportStart();

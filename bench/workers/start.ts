import { create } from "program";
import { reportStart } from "./report-start.js";

create({ baseUrl: "https://css.eu-de.otc.t-systems.com", projectId: "project", token: "token", accessKeyId: "access", secretAccessKey: "secret" });
reportStart();

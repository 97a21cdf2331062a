import { project } from "./project.js";
import { makeVersion } from "./release/make-version.js";

const version = await makeVersion(project);
console.log(version === undefined ? "There is no changeset, so there is nothing to release." : `This is version ${version} now. Look at CHANGELOG.md, then commit everything.`);

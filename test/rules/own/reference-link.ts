import { REFERENCE } from "../../../scripts/rules/reference-link.js";
import { OPERATION } from "../minimal.js";
import { cut, edit, mark, type RuleCases } from "../support.js";

const message = "The link does not lead to a page of the described revision of the reference.";
const remedy = `Link to the .rst page below ${REFERENCE}.`;

export const referenceLink: RuleCases = {
  violating: [
    {
      title: "no link",
      changes: [cut(OPERATION, "  externalDocs:\n", "  x-effect"), mark(OPERATION, "post:")],
      message: "The operation does not link to its page of the reference.",
      remedy: `Add externalDocs with a url that starts with ${REFERENCE}.`,
    },
    { title: "another site", changes: [edit(OPERATION, `url: ${REFERENCE}`, "url: ▸https://docs.example.org/")], message, remedy },
    {
      title: "another revision",
      changes: [edit(OPERATION, `url: ${REFERENCE}`, `url: ▸${REFERENCE.replace(/[0-9a-f]{40}/, "main")}`)],
      message,
      remedy,
    },
    { title: "a folder", changes: [edit(OPERATION, `url: ${REFERENCE}apis/restart.rst`, `url: ▸${REFERENCE}apis/`)], message, remedy },
  ],
  passing: {
    "another page": [edit(OPERATION, "restart.rst", "cluster_management/restarting_a_cluster.rst")],
  },
};

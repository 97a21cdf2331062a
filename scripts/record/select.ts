import type { Described } from "../evidence/description.js";
import { routeOf, type Route } from "../evidence/route.js";
import type { Capture } from "./capture.js";

/** A capture of a described operation. */
export interface Selected {
  capture: Capture;
  route: Route;
}

export interface Selection {
  selected: Selected[];
  /** Captures that are not imported, by the reason. */
  leftOut: Map<string, Capture[]>;
}

/**
 * Which captures are imported: those of described operations, sent to the service. What was sent to other hosts, as to
 * the identity service, never is.
 *
 * @param hosts Further hosts of the service, as in `css.example.com`, or `127.0.0.1:8481`.
 */
export function select({ document, operations }: Described, captures: readonly Capture[], hosts: readonly string[]): Selection {
  const selection: Selection = { selected: [], leftOut: new Map() };
  const service = serviceHost(document.servers[0]!.url);
  const leaveOut = (reason: string, capture: Capture) => selection.leftOut.set(reason, [...(selection.leftOut.get(reason) ?? []), capture]);
  for (const capture of captures) {
    const url = URL.canParse(capture.url) ? new URL(capture.url) : undefined;
    if (!url || !(service.test(url.hostname) || hosts.includes(url.hostname) || hosts.includes(url.host))) {
      leaveOut("sent to another host than the service (one more is allowed with --host)", capture);
      continue;
    }
    const route = routeOf(operations, capture.method, url.pathname);
    if (route) selection.selected.push({ capture, route });
    else leaveOut(`no operation is described for ${templateOf(capture.method, url.pathname)}`, capture);
  }
  return selection;
}

function serviceHost(template: string): RegExp {
  const { hostname } = new URL(template.replaceAll(/\{\w+\}/g, "region"));
  return new RegExp(`^${hostname.replaceAll(".", "\\.").replaceAll("region", "[a-z0-9-]+")}$`, "i");
}

/** Method and path without a value in it: after a collection comes what one of its items is called. */
function templateOf(method: string, path: string): string {
  let previous = "";
  const segments = path.split("/").slice(1).map((segment, index) => {
    const isVersion = index === 0 && /^v\d(\.\d)?$/.test(segment);
    const isFixed = isVersion || (index > 1 && /^[a-z]{2,20}([_-][a-z]{2,20}){0,2}$/.test(segment) && !/s$/.test(previous));
    previous = isFixed && !isVersion ? segment : "";
    return isFixed ? segment : "{…}";
  });
  return `${/^[A-Z]{1,10}$/.test(method) ? method : "this method"} /${segments.join("/")}`;
}

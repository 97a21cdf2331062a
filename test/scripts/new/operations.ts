/** An operation that nobody describes, as the command is told of it, and what a writer puts into the blanks. */
export interface Example {
  title: string;
  args: string[];
  id: string;
  /** By file, what stands in the place of each blank, in their order. */
  answers: Record<string, string[]>;
}

const PAGE = ["--page", "apis/vpc_endpoint/nobody_describes_this.rst"];
const ROUTE = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice";

/** What the writer says of a refusal, and its code. */
const REFUSED = ["Refused.", "CSS.0047", "The cluster does not exist or has been deleted."];
const CONFLICT = ["In conflict.", "CSS.0029", "The object is being created. Please wait."];
const recordingOf = ([, code, message]: string[]) => ["Composed from what this test makes up", code!, message!];

export const examples: Example[] = [
  {
    title: "DELETE without body, with a new parameter in the path",
    args: ["RemoveVpcepRoute", "--method", "DELETE", "--path", `${ROUTE}/routes/{route_id}`, "--tag", "vpc-endpoint", "--no-result", "--statuses", "200,400,409", ...PAGE],
    id: "removeVpcepRoute",
    answers: {
      "spec/paths/vpc-endpoint/vpcepservice-routes.yaml": ["Remove a route", "Removes a route of the endpoint.", "`CSS.0047` with status 400, and `CSS.0029` with status 409.", "destructive", "safe", "The route is gone.", ...["What the route did not allow.", ...REFUSED], ...["What else was going on.", ...CONFLICT]],
      "spec/components/parameters/route_id.yaml": ["ID of the route.", "A route", "r-1"],
      "test/reference/removeVpcepRoute.yaml": ["destructive", "safe"],
      "test/recordings/removeVpcepRoute/200-example.yaml": ["Composed from what this test makes up", path("routes/r-1")],
      "test/recordings/removeVpcepRoute/400-refused.yaml": withPath(recordingOf(REFUSED), "routes/r-1"),
      "test/recordings/removeVpcepRoute/409-refused.yaml": withPath(recordingOf(CONFLICT), "routes/r-1"),
      "test/recordings/removeVpcepRoute/401-refused-by-gateway.yaml": [path("routes/r-1")],
    },
  },
  {
    title: "GET with a query and an answer",
    args: ["ListVpcepRoutes", "--method", "GET", "--path", `${ROUTE}/routes`, "--tag", "vpc-endpoint", "--query", "limit", "--statuses", "200,406", ...PAGE],
    id: "listVpcepRoutes",
    answers: {
      "spec/paths/vpc-endpoint/vpcepservice-routes.yaml": ["List the routes", "Lists the routes of the endpoint.", "none that is documented.", "false", "How many routes at most.", "integer", "All routes are here.", "Two routes", "{ routes: [a, b] }", "Not what can be listed."],
      "spec/components/schemas/ListVpcepRoutesResult.yaml": ["The routes of an endpoint.", "routes", "routes", "array\n    items: { type: string }", "Their names."],
      "test/reference/listVpcepRoutes.yaml": ["integer", "false", "routes", 'array, items: { type: string }', "routes"],
      "test/recordings/listVpcepRoutes/200-example.yaml": ["Composed from what this test makes up", path("routes?limit=2"), "{ routes: [a, b] }"],
      "test/recordings/listVpcepRoutes/406-wrong-type-in-query.yaml": ["Composed from what this test makes up"],
    },
  },
  {
    title: "POST with a body and no other answer than a status",
    args: ["AddVpcepRoute", "--method", "POST", "--path", `${ROUTE}/routes`, "--tag", "vpc-endpoint", "--statuses", "204,400", ...PAGE],
    id: "addVpcepRoute",
    answers: {
      "spec/paths/vpc-endpoint/vpcepservice-routes.yaml": ["Add a route", "Adds a route to the endpoint.", "`CSS.0047` with status 400.", "billable", "unclear", "The route to add.", "A route", "{ target: a }", "The route is there.", ...["What the new route did not allow.", ...REFUSED]],
      "spec/components/schemas/AddVpcepRouteRequestBody.yaml": ["A new route.", "target", "target", "string", "Where it leads."],
      "test/reference/addVpcepRoute.yaml": ["target", "string", "true", "billable", "unclear"],
      "test/recordings/addVpcepRoute/204-example.yaml": ["Composed from what this test makes up", "{ target: a }"],
      "test/recordings/addVpcepRoute/400-refused.yaml": ["Composed from what this test makes up", "{ target: a }", ...REFUSED.slice(1)],
      "test/recordings/addVpcepRoute/400-unknown-field.yaml": ["{ target: a, colour: red }"],
      "test/recordings/addVpcepRoute/400-wrong-type.yaml": ["{ target: 1 }", "/target"],
      "test/recordings/addVpcepRoute/401-refused-by-gateway.yaml": ["{ target: a }"],
    },
  },
];

function path(rest: string): string {
  return `/v1.0/6204a5bd270343b5885144cf9c8c158d/clusters/4f3deec3-efa8-4598-bf91-560aad1377a3/vpcepservice/${rest}`;
}

function withPath([source, ...more]: string[], rest: string): string[] {
  return [source!, path(rest), ...more];
}

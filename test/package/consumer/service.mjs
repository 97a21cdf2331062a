// Stands for the identity service and the search service, for the samples of the README.
globalThis.fetch = async (url, { method, headers, body }) => {
  const { host, pathname } = new URL(url);
  const sent = new Headers(headers);
  const json = (status, content, more) => new Response(JSON.stringify(content), { status, headers: { "Content-Type": "application/json", "X-Request-Id": "request-1", ...more } });
  if (host === "iam.eu-de.otc.t-systems.com" && pathname === "/v3/auth/tokens") {
    const token = { expires_at: "2999-01-01T00:00:00.000000Z", project: { id: "6204a5bd270343b5885144cf9c8c158d" } };
    return JSON.parse(body).auth.identity.password.user.password === "secret" ? json(201, { token }, { "X-Subject-Token": "token" }) : json(401, { error: { code: 401, message: "Wrong password" } });
  }
  const cluster = "/v1.0/6204a5bd270343b5885144cf9c8c158d/clusters/4f3deec3-efa8-4598-bf91-560aad1377a3";
  const reads = {
    [cluster]: { id: "4f3deec3-efa8-4598-bf91-560aad1377a3", name: "css-8bc5", status: "200", actions: [], supportVpcep: true },
    [`${cluster}/vpcepservice/connections`]: { connections: [{ id: "54b7f739-31a1-40d0-862b-ac85b83ab2da", status: "accepted" }], total_count: 1 },
  };
  if (method === "GET" && pathname in reads && sent.get("X-Auth-Token") === "token") return json(200, reads[pathname]);
  const known = /^css\.eu-(de|nl)\.otc\.t-systems\.com$/.test(host) && method === "POST" && pathname === `${cluster}/vpcepservice/open`;
  if (!known || sent.get("X-Auth-Token") !== "token") return json(401, { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" });
  console.error(`${method} ${host} ${body}`);
  return json(200, { action: "createVpcepservice" });
};

import { describe, expect, it } from "vitest";
import { recordings, type Recording } from "../contract/support/evidence.js";
import { behaviours } from "./behaviour.js";
import { createDouble } from "./double.js";
import { presupposed } from "./presupposed.js";

const cases = recordings.filter(({ operationId }) => operationId in behaviours).map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const);

describe("the double, in the state that a recording presupposes, answers as recorded", () => {
  it.each(cases)("%s", (_, recording) => {
    const { status, headers = {}, body } = createDouble(presupposed(recording)).act(sent(recording));
    expect({ status, headers, body }).toEqual({ headers: {}, body: undefined, ...recording.response });
  });
});

function sent({ request: { method, path, headers, body } }: Recording): Parameters<ReturnType<typeof createDouble>["act"]>[0] {
  return { method, target: path, headers: new Headers({ ...headers, "X-Auth-Token": "token" }), body: body === undefined ? "" : JSON.stringify(body) };
}

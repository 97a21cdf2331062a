import { createDouble, type Double, type DoubleOptions } from "../../double/double.js";
import type { Fault } from "../../double/faults.js";
import { serveDouble } from "../../double/loopback.js";
import { cluster, connection, type Cluster } from "../../double/state.js";
import { CLUSTER, ENDPOINT } from "./schedule.js";

/** A double on loopback, whose second cluster is the one in question, until the end of the test. */
export async function serveShop(onTestFinished: (close: () => Promise<void>) => void, seed: Partial<Cluster> = {}, options: Partial<DoubleOptions> = {}, faults: readonly (Fault | undefined)[] = []): Promise<{ double: Double; baseUrl: string }> {
  const shop = cluster({ id: CLUSTER, name: "css-shop", knocking: [connection({ id: ENDPOINT })], ...(seed.endpoint === "enabled" && { connections: [connection({ id: ENDPOINT })] }), ...seed });
  const double = createDouble({ ...options, clusters: [cluster(), shop] });
  const { baseUrl, close } = await serveDouble(double, faults);
  onTestFinished(close);
  return { double, baseUrl };
}

/** The changes that the double made, by operationId. */
export function changesOf({ deeds }: Double): string[] {
  return deeds.filter(({ operationId, done }) => done && /^(start|stop|update)/.test(operationId)).map(({ operationId }) => operationId);
}

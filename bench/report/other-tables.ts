import { consumers } from "../consumers/index.js";
import type { Measurements } from "../measure/all.js";
import { signers } from "../measure/signing.js";
import { compilers, typeCheckKey } from "../measure/types.js";
import { NOTHING, table, withSpread } from "./markdown.js";
import { judge, targets } from "./targets.js";

export function signingTable({ signing }: Measurements): string {
  const rows = signers.map(({ name, title }) => {
    const { microseconds, ratio } = signing.get(name)!;
    return [title, withSpread(microseconds, 1), withSpread(ratio, 2), name === "ours-node" ? judge(targets.signing, ratio.median) : ""];
  });
  return table(["Signer", "µs", "× Huawei", "target"], rows);
}

export function typesTable({ types }: Measurements): string {
  const rows = consumers.flatMap(({ name, title, operations: sizes }) =>
    sizes.map((operations) => {
      const checks = compilers.map((compiler) => types.get(typeCheckKey(compiler.name, name, operations))!);
      const cells = checks.flatMap(({ instantiations, types, checkTime }) => [`${instantiations ?? NOTHING}`, `${types ?? NOTHING}`, withSpread(checkTime, 2)]);
      const most = Math.max(...checks.map(({ instantiations = 0 }) => instantiations));
      return [title, `${operations}`, ...cells, title.includes("ours") ? judge(targets.instantiations, most) : ""];
    }),
  );
  const head = compilers.flatMap(({ title }) => [`${title}: instantiations`, "types", "check, s"]);
  return table(["Program", "operations", ...head, "target"], rows);
}

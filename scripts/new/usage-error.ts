const EXAMPLE = "npm run new -- DeleteCluster --method DELETE --path '/v1.0/{project_id}/clusters/{cluster_id}' --tag cluster-management";

/** What is wrong with the command, and what to write instead. */
export class UsageError extends Error {
  constructor(message: string, remedy: string) {
    super(`${message}\n→ ${remedy}\n\nFor example:\n  ${EXAMPLE}\nNothing was written.`);
  }
}

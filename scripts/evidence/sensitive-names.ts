/** Headers that say who is calling, or let others call in their name. */
const SECRET_HEADER = /token|authorization|cookie|secret|api-?key|access-?key|password|session|csrf|xsrf|signature|credential/i;

/** Fields that hold such, in whatever spelling. */
const SECRET_FIELD = /pwd|passw|passphrase|passcode|secret|token|apikey|accesskey|privatekey|credential|authorization|signature|cookie|^session$|session(id|key|data)|csrf|xsrf|jwt|^(ak|sk|pin|otp|mfa|totp)$|certificate|^cert$|certcontent|kubeconfig/;
/** Fields whose names say that they are about a secret and not one. */
const ABOUT_SECRET = /^(max|min|total)|(id|ids|name|names|type|time|at|expires|expiry|enable|enabled|policy|status|length|count|url)$/;

export function isSecretHeader(name: string): boolean {
  return SECRET_HEADER.test(name);
}

export function isSecretField(name: string): boolean {
  const plain = plainName(name);
  return SECRET_FIELD.test(plain) && !ABOUT_SECRET.test(plain.replace(SECRET_FIELD, (secret) => "*".repeat(secret.length)));
}

/** Small letters and digits only: `admin_pwd`, `AdminPwd` and `admin-pwd` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

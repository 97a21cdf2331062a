/** The program that a bundle is made for. The bundler puts it in the place of this module. */
declare module "program" {
  export const create: import("../programs/program.js").Create;
}

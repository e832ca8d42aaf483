/**
 * The parts of a real VS Code that the npm registry holds, each with the one version this project was tried with.
 * Raise them here and nowhere else.
 */
export const versions = {
  /** VS Code's server build with the web workbench, as packed by code-server. */
  codeServer: '4.139.1',
  /** The Node release that this server build asks for. */
  node: '24.21.0',
  /** Desktop VS Code, for the machines that can download it: the release the server build is made from. */
  desktop: '1.139.1',
} as const;

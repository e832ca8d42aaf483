import { lineTableOf, type CharterFile } from '../model';

/** How many bytes a file of code may have: what is larger was mostly made by a program. */
export const LARGEST_CODE_FILE = 1024 * 1024;

/**
 * A file of the team's own code, as places in it are named: a file in which nothing is defined.
 *
 * @param version goes up with every change of the text
 */
export function codeFile(uri: string, text: string, version = 0): CharterFile {
  return {
    uri,
    version,
    text,
    lines: lineTableOf(text),
    root: undefined,
    kind: undefined,
    includes: [],
    practice: undefined,
    settings: {},
    entries: [],
    flaws: [],
    directives: [],
    isBroken: false,
    flawsAround: () => [],
    changesSince: () => undefined,
  };
}

/** Kinds of files that hold no text that somebody wrote. */
const NO_CODE =
  /\.(?:png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|svgz|pdf|docx?|xlsx?|pptx?|vsdx?|zip|gz|tgz|bz2|xz|7z|rar|jar|war|nupkg|vsix|dll|exe|so|dylib|a|lib|obj|o|pdb|class|pyc|wasm|bin|dat|db|sqlite|mdb|woff2?|ttf|otf|eot|mp[34]|m4[av]|wav|ogg|webm|mov|avi|snk|pfx|p12|map|lock|min\.js|min\.css)$|(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|packages\.lock)\.json$/iu;

/** False for names of files that are not worth reading: pictures, archives, what programs made for programs. */
export function isCodeName(path: string): boolean {
  return !NO_CODE.test(path);
}

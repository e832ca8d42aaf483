/** The texts of the code blocks of a language in a Markdown page. */
export function codeBlocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^( *)```(\w+)\n([\s\S]*?)\n\1```$/gmu)].flatMap(([, indent, name, text]) =>
    name === language && text !== undefined ? [text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '')] : [],
  );
}

/** The targets of the links of a Markdown page, outside of its code. */
export function linksIn(page: string): readonly string[] {
  const prose = page.replaceAll(/^( *)```[\s\S]*?^\1```$/gmu, '').replaceAll(/`[^`\n]*`/gu, 'code');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target]) => target ?? []);
}

/** The anchors of the headings of a Markdown page. */
export function anchorsIn(page: string): readonly string[] {
  const prose = page.replaceAll(/^( *)```[\s\S]*?^\1```$/gmu, '');
  return [...prose.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

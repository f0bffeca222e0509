/** Reads which classes of its sheets a source names; a CSS module says nothing of one that it does not have. */
import ts from 'typescript';

/** A sheet that a source imports, and the classes that it names. */
export interface Use {
  /** The sheet, as it is imported. */
  sheet: string;
  classes: string[];
  /** Whether it names some by a value, such as `styles[tone]`: then any may be meant. */
  isOpen: boolean;
}

export function usesIn(text: string): Use[] {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const uses = new Map<string, Use>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text.endsWith('.module.css')) {
      const name = node.importClause?.name?.text;
      if (name) uses.set(name, { sheet: node.moduleSpecifier.text, classes: [], isOpen: false });
    }
    if ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && ts.isIdentifier(node.expression)) {
      const use = uses.get(node.expression.text);
      if (use && ts.isPropertyAccessExpression(node)) use.classes.push(node.name.text);
      else if (use) use.isOpen = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...uses.values()];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FixedDocument } from './documents.ts';

const FILES = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
} as const;

const START = `window.onload = () => SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null, docExpansion: 'list',
  defaultModelsExpandDepth: 0, displayRequestDuration: true, tryItOutEnabled: false,
});`;

/** The documentation: Swagger UI from node_modules, without a byte from elsewhere. */
export function docsPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Triport Referrals</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
}

/** The few files that the documentation is made of, by name. */
export function docsFiles(): [name: string, file: FixedDocument][] {
  const fromLibrary = Object.entries(FILES).map(([name, type]): [string, FixedDocument] => [
    name,
    { type, read: () => readFileSync(inLibrary(name)) },
  ]);
  return [...fromLibrary, ['start.js', { type: 'text/javascript', read: () => START }]];
}

function inLibrary(file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')), file);
}

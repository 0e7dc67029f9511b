// What the benchmark takes from the program, bundled as the program itself is.
export { drawDocument, fillShell, rememberShell, shellOf } from '../src/docx/draw.ts';
export { paragraph, sampleBody, sampleLetter, sampleRows, slot } from '../test/support/sample-documents.ts';

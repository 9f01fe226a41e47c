// Microsoft’s Open XML SDK over workbooks: node validate.mjs <node_modules> <workbook> ...
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, ...workbooks] = process.argv.slice(2);
const main = `${modules}/@ooxml-tools/validate/dist/npm/index.js`;
const { default: validate } = await import(pathToFileURL(main).href);
for (const workbook of workbooks) {
  const found = await validate(readFileSync(workbook), "xlsx", "Microsoft365");
  console.log(JSON.stringify({ workbook, found }));
}
process.exit(0);

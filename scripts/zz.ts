import { crossValidate } from "../tests/eval/calibration.ts";
import { renderReliability } from "../tests/eval/reliability.ts";
import { readFirstSeen, samplesOf } from "../tests/eval/samples.ts";
import { readFolders } from "../tests/eval/folder.ts";
const first = readFirstSeen(["tests/eval/corpus"]);
const cv = crossValidate(first.map((o:any)=>({...o,isFirst:true})), 10);
console.log(renderReliability("first only, cross-validated", cv as any));

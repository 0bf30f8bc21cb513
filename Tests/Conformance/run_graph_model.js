// Runs a graph model in a TensorFlow.js bundle under Node, on the cpu backend.
//
//     node run_graph_model.js BUNDLE < request.json
//
// The request names the model's directory and lists sets of inputs, see evaluate_model.js. The answer, one line of JSON on
// file descriptor 3, has the release of the runtime besides.
'use strict';
const fs = require('fs');
const path = require('path');
const {evaluateModel} = require('./evaluate_model.js');
// A browser bundle may look for these; Node has no window.
const bundle = path.resolve(process.argv[2]);
const request = JSON.parse(fs.readFileSync(0, 'utf8'));
// Warnings of the runtime must not mix with the answer.
for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = () => {};
const tf = require(bundle);

function read(directory) {
  const written = JSON.parse(fs.readFileSync(path.join(directory, 'model.json'), 'utf8'));
  const shards = written.weightsManifest.flatMap(group => group.paths).map(
      shard => fs.readFileSync(path.join(directory, shard)));
  return [written, new Uint8Array(Buffer.concat(shards)).buffer];
}

(async () => {
  const [written, weights] = request.model ? read(request.model) : [];
  const answer = await evaluateModel(tf, 'cpu', written, weights, request.sets);
  fs.writeSync(3, JSON.stringify(answer));
})().catch(error => fs.writeSync(3, JSON.stringify({error: String(error)})));

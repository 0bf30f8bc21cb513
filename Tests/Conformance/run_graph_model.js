// Runs a graph model in a TensorFlow.js bundle, on the cpu backend.
//
//     node run_graph_model.js BUNDLE < request.json
//
// The request names the model's directory and lists sets of inputs, each a map of signature key to {dtype, shape, data},
// where data is base64 (a list of base64 for strings). The answer, one line of JSON on file descriptor 3, has the
// release of the runtime and for each set its outputs in the same form and the way that they were computed.
'use strict';
const fs = require('fs');
const path = require('path');
// A browser bundle may look for these; Node has no window.
const bundle = path.resolve(process.argv[2]);
const request = JSON.parse(fs.readFileSync(0, 'utf8'));
// Warnings of the runtime must not mix with the answer.
for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = () => {};
const tf = require(bundle);

const ARRAYS = {float32: Float32Array, int32: Int32Array, bool: Uint8Array};

function release() {
  return tf.version_core || (tf.version && (tf.version['tfjs-core'] || tf.version.tfjs)) || 'unknown';
}

function handler(directory) {
  return {
    load: async () => {
      const model = JSON.parse(fs.readFileSync(path.join(directory, 'model.json'), 'utf8'));
      const weightSpecs = [];
      const shards = [];
      for (const group of model.weightsManifest) {
        weightSpecs.push(...group.weights);
        for (const shard of group.paths) shards.push(fs.readFileSync(path.join(directory, shard)));
      }
      const joined = new Uint8Array(Buffer.concat(shards));
      const {weightsManifest, ...artifacts} = model;
      return {...artifacts, weightSpecs, weightData: joined.buffer};
    },
  };
}

function decode(input) {
  if (input.dtype === 'string') {
    return tf.tensor(input.data.map(text => new Uint8Array(Buffer.from(text, 'base64'))), input.shape, 'string');
  }
  const bytes = new Uint8Array(Buffer.from(input.data, 'base64'));
  if (input.dtype === 'complex64') {
    const both = new Float32Array(bytes.buffer);
    const real = both.filter((_, i) => i % 2 === 0);
    const imaginary = both.filter((_, i) => i % 2 === 1);
    return tf.complex(tf.tensor(real, input.shape), tf.tensor(imaginary, input.shape));
  }
  return tf.tensor(new ARRAYS[input.dtype](bytes.buffer), input.shape, input.dtype);
}

async function encode(tensor) {
  const answer = {dtype: tensor.dtype, shape: tensor.shape};
  if (tensor.dtype === 'string') {
    answer.data = (await tensor.bytes()).map(text => Buffer.from(text).toString('base64'));
  } else {
    // A backend may hold an int32 tensor in bytes, or numbers in a plain array: what counts is what a page reads.
    const data = (ARRAYS[tensor.dtype] || Float32Array).from(await tensor.data());
    answer.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
  }
  return answer;
}

// Old releases list the outputs by the names of their nodes.
function signatureKey(signature, name) {
  const outputs = (signature && signature.outputs) || {};
  if (Object.hasOwn(outputs, name)) return name;
  const node = reference => reference.split(':')[0];
  const keys = Object.keys(outputs).filter(key => node(outputs[key].name) === node(name));
  return keys.length === 1 ? keys[0] : name;
}

// What a page does: it feeds by signature key, takes the default outputs, and names them by the model's own list.
async function evaluate(model, signature, inputs) {
  const answer = {};
  const feed = () => Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, decode(input)]));
  let outputs;
  try {
    outputs = model.execute(feed());
    answer.mode = 'execute';
  } catch (error) {
    answer.syncError = message(error);
    try {
      outputs = await model.executeAsync(feed());
      answer.mode = 'executeAsync';
    } catch (error) {
      answer.error = message(error);
      return answer;
    }
  }
  outputs = Array.isArray(outputs) ? outputs : [outputs];
  const names = model.structuredOutputKeys || model.outputNodes || model.outputs.map(output => output.name);
  answer.keys = names.map(name => signatureKey(signature, name));
  answer.outputs = [];
  for (const tensor of outputs) answer.outputs.push(tensor ? await encode(tensor) : null);
  return answer;
}

function message(error) {
  return String((error && error.message) || error).split('\n')[0].slice(0, 400);
}

(async () => {
  const answer = {};
  try {
    await tf.setBackend('cpu');
    await tf.ready();
    answer.release = release();
    if (request.model) {
      const {signature} = JSON.parse(fs.readFileSync(path.join(request.model, 'model.json'), 'utf8'));
      const model = await tf.loadGraphModel(handler(request.model));
      answer.sets = [];
      for (const inputs of request.sets) answer.sets.push(await evaluate(model, signature, inputs));
    }
  } catch (error) {
    answer.error = message(error);
  }
  fs.writeSync(3, JSON.stringify(answer));
})();

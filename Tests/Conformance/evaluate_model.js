// Runs a graph model on sets of inputs, in Node and in a browser alike.
//
// A set is a map of signature key to {dtype, shape, data}, where data is base64 (a list of base64 for strings). What comes of
// each has its outputs in the same form and the way that they were computed.
'use strict';
(function (root) {
  const ARRAYS = {float32: Float32Array, int32: Int32Array, bool: Uint8Array};

  const bytesOf = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));

  function textOf(bytes) {
    const parts = [];
    for (let i = 0; i < bytes.length; i += 32768) parts.push(String.fromCharCode(...bytes.subarray(i, i + 32768)));
    return btoa(parts.join(''));
  }

  function decode(tf, input) {
    if (input.dtype === 'string') return tf.tensor(input.data.map(bytesOf), input.shape, 'string');
    const bytes = bytesOf(input.data);
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
      answer.data = (await tensor.bytes()).map(textOf);
    } else {
      // A backend may hold an int32 tensor in bytes, or numbers in a plain array: what counts is what a page reads.
      const data = (ARRAYS[tensor.dtype] || Float32Array).from(await tensor.data());
      answer.data = textOf(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
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

  function message(error) {
    return String((error && error.message) || error).split('\n')[0].slice(0, 400);
  }

  // What a page does: it feeds by signature key, takes the default outputs, and names them by the model's own list.
  async function evaluate(tf, model, signature, inputs) {
    const answer = {};
    const feed = () => Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, decode(tf, input)]));
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
    try {
      for (const tensor of outputs) answer.outputs.push(tensor ? await encode(tensor) : null);
    } catch (error) {
      answer.error = message(error);
    }
    return answer;
  }

  // `written` is the content of model.json, `weights` an ArrayBuffer of all shards.
  async function evaluateModel(tf, backend, written, weights, sets) {
    const answer = {};
    try {
      if (!await tf.setBackend(backend)) throw new Error(`there is no backend '${backend}' here`);
      await tf.ready();
      answer.release = tf.version_core || (tf.version && (tf.version['tfjs-core'] || tf.version.tfjs)) || 'unknown';
      if (!written) return answer;
      const {weightsManifest, ...artifacts} = written;
      const weightSpecs = weightsManifest.flatMap(group => group.weights);
      const model = await tf.loadGraphModel({load: async () => ({...artifacts, weightSpecs, weightData: weights})});
      answer.sets = [];
      for (const inputs of sets) answer.sets.push(await evaluate(tf, model, written.signature, inputs));
      model.dispose();
    } catch (error) {
      answer.error = message(error);
    }
    return answer;
  }

  if (typeof module !== 'undefined') module.exports = {evaluateModel};
  else root.evaluateModel = evaluateModel;
})(typeof window !== 'undefined' ? window : globalThis);

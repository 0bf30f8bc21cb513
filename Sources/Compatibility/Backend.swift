/// What computes a model in a page; a model runs on the one the page picks, and never falls back to another.
package enum Backend: String, CaseIterable, Sendable {
  case cpu, webgl, wasm, webgpu
}

/// What a model may cost to read; a file beyond a limit is refused with the place where it crosses it.
package struct ReadLimits: Sendable {
  /// Nodes in all graphs together. A real model of 1 GB has some tens of thousands.
  package var nodes = 5_000_000
  package var functions = 200_000
  /// Nesting of attributes in attributes (`func`, `list`); real models nest 3 levels.
  package var attributeDepth = 32
  /// TensorFlow's own limit on a tensor's rank.
  package var rank = 254
  /// A constant's size in memory, however few bytes stand for it.
  package var tensorBytes: Int64 = 1 << 36
  /// Nesting of a signature's composite entries; real ones nest once.
  package var compositeDepth = 8
  /// Text or JSON that is transcoded in memory.
  package var textBytes = 1 << 31

  package init() {}
}

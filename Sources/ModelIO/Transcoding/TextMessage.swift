/// The messages that a text or JSON file may be read as.
package enum TextMessage: Sendable, CaseIterable {
  case graphDef
  case savedModel
  case metaGraphDef
  case signatureDef
  case opList
  case graphDebugInfo
}

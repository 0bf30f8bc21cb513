/// The user asked to stop.
package struct Interruption: Error, Sendable, Hashable {
  package init() {}
}

package import Compatibility

/// What a model is judged for.
package struct RuleTarget: Sendable, Hashable {
  package var release: Release
  /// The backends whose failures count, in the user's order.
  package var backends: [Backend]
  package var profile: Profile

  package init(release: Release, backends: [Backend] = [.webgl, .cpu], profile: Profile = .recommended) {
    self.release = release
    self.backends = backends
    self.profile = profile
  }
}

/// Which of a rule's severities holds.
package enum Profile: String, Sendable, CaseIterable {
  /// What breaks is an error, what hurts is a warning.
  case recommended
  /// Static shapes, float32 everywhere, no dynamic execution.
  case strict
}

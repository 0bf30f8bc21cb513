import Diagnostics
import Testing

@Suite struct FingerprintTests {
  @Test func staysTheSameInEveryRelease() {
    // Baselines in users' repositories hold these values.
    #expect(Fingerprint.make([]) == "efd01f60ba992926")
    #expect(Fingerprint.make(["TFJ101", "__inference_serve", "head/inverse", "MatrixInverse"]) == "26046908662e97b5")
  }

  @Test func tellsPartsAndTheirBordersApart() {
    let lists: [[String?]] = [
      ["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["abc", nil], ["", "abc"], [nil, "abc"], ["c", "ab"], [], [nil],
      [""],
    ]
    let fingerprints = lists.map(Fingerprint.make)
    #expect(Set(fingerprints).count == lists.count)
    #expect(fingerprints.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test(arguments: [
    ("__inference_serve_34", "__inference_serve"),
    ("__inference_serve", "__inference_serve"),
    ("__inference_dense_1_layer_call_fn_79129", "__inference_dense_1_layer_call_fn"),
    ("__inference_dense_2_811", "__inference_dense_2"),
    ("while_body_4711", "while_body"),
    ("__forward_gpu_lstm_with_fallback_3905", "__forward_gpu_lstm_with_fallback"),
    ("__inference___backward_gpu_lstm_with_fallback_3730_3906", "__inference___backward_gpu_lstm_with_fallback"),
    ("relu6", "relu6"), ("_34", "_34"), ("__7_8", "__7"), ("", ""), ("34", "34"), ("f_", "f_"), ("f_٣", "f_٣"),
  ])
  func removesCounters(name: String, stem: String) {
    #expect(Fingerprint.functionStem(name) == stem)
  }
}

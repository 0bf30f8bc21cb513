internal import Lowering

extension LoweredModel { mutating func dropUnreachableGraphs() {} }

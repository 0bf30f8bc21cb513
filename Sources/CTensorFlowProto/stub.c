int tensorflow_proto_stub;

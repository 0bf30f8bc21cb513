"""The index of a TensorBundle (a LevelDB table): reads one, and writes one block by block. Needs nothing but Python."""

import struct

MAGIC = 0xDB4775248B80FB57


def _crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


_CRC_TABLE = _crc_table()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ _CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def masked(crc):
    """LevelDB's disguise of a checksum that is itself stored in checked data."""
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def read_varint(data, at):
    value = shift = 0
    while True:
        value |= (data[at] & 0x7F) << shift
        at += 1
        if data[at - 1] < 0x80:
            return value, at
        shift += 7


def read_block(data, offset, size):
    """The entries of one block."""
    block = data[offset:offset + size]
    if data[offset + size] == 1:
        block = unsnappy(block)
    (stored,) = struct.unpack_from("<I", data, offset + size + 1)
    assert stored == masked(crc32c(data[offset:offset + size + 1]))
    (restarts,) = struct.unpack_from("<I", block, len(block) - 4)
    end, at, key = len(block) - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = read_varint(block, at)
        own, at = read_varint(block, at)
        length, at = read_varint(block, at)
        key = key[:shared] + block[at:at + own]
        yield key, block[at + own:at + own + length]
        at += own + length


def read_table(data):
    """All (key, value) of an index file, in order."""
    footer = data[-48:]
    assert struct.unpack("<Q", footer[-8:]) == (MAGIC,)
    _, at = read_varint(footer, 0)
    _, at = read_varint(footer, at)
    offset, at = read_varint(footer, at)
    size, at = read_varint(footer, at)
    entries = []
    for _, handle in read_block(data, offset, size):
        offset, at = read_varint(handle, 0)
        entries += read_block(data, offset, read_varint(handle, at)[0])
    return entries


def snappy(data):
    """Valid Snappy: literals, and a copy wherever the last four bytes repeat."""
    out, at, literal = bytearray(varint(len(data))), 0, 0
    while at < len(data):
        run = 0
        while at >= 4 and run < 60 and at + run < len(data) and data[at + run] == data[at + run - 4]:
            run += 1
        if run >= 4:
            out += _literal(data[literal:at]) + bytes([(run - 1) << 2 | 2]) + struct.pack("<H", 4)
            at += run
            literal = at
        else:
            at += 1
    return bytes(out + _literal(data[literal:]))


def unsnappy(data):
    """What `snappy` was given: knows the forms that it writes, and no others."""
    size, at = read_varint(data, 0)
    out = bytearray()
    while at < len(data):
        tag, at = data[at], at + 1
        if tag & 3 == 2:
            (distance,) = struct.unpack_from("<H", data, at)
            at += 2
            for _ in range((tag >> 2) + 1):
                out.append(out[-distance])
            continue
        length = tag >> 2
        if length == 61:
            (length,) = struct.unpack_from("<H", data, at)
            at += 2
        out += data[at:at + length + 1]
        at += length + 1
    assert len(out) == size
    return bytes(out)


def _literal(data):
    if not data:
        return b""
    length = len(data) - 1
    if length < 60:
        return bytes([length << 2]) + data
    return bytes([61 << 2]) + struct.pack("<H", length) + data


def write_block(entries, restart_interval=16):
    out, restarts, last = bytearray(), [], b""
    for i, (key, value) in enumerate(entries):
        shared = 0
        if i % restart_interval == 0:
            restarts.append(len(out))
        else:
            while shared < min(len(key), len(last)) and key[shared] == last[shared]:
                shared += 1
        out += varint(shared) + varint(len(key) - shared) + varint(len(value)) + key[shared:] + value
        last = key
    restarts = restarts or [0]
    return bytes(out) + b"".join(struct.pack("<I", each) for each in restarts + [len(restarts)])


def write_table(entries, block_entries=1000, compress=False, store=None):
    """An index file; `store` may replace how a block's bytes become (bytes, type), to spoil them."""
    out = bytearray()
    store = store or (lambda block: (snappy(block), 1) if compress else (block, 0))

    def append(block):
        stored, kind = store(block)
        handle = varint(len(out)) + varint(len(stored))
        out.extend(stored + bytes([kind]))
        out.extend(struct.pack("<I", masked(crc32c(stored + bytes([kind])))))
        return handle

    index = []
    for i in range(0, len(entries), block_entries):
        part = entries[i:i + block_entries]
        index.append((part[-1][0], append(write_block(part))))
    meta_index = append(write_block([]))
    footer = meta_index + append(write_block(index, restart_interval=1))
    return bytes(out) + footer.ljust(40, b"\0") + struct.pack("<Q", MAGIC)

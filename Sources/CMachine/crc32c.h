/* The processor's own instruction for CRC-32C, which Swift has no name for. */
#pragma once

#include <stddef.h>

#if defined(__x86_64__)
#include <cpuid.h>

static inline int tfjslint_has_crc32c(void) {
  unsigned a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_2);
}

/* Takes `count` bytes into a checksum that is not inverted at its ends. Only where the processor has it. */
__attribute__((target("crc32,sse4.2"))) static inline unsigned tfjslint_crc32c(
    unsigned state, const unsigned char *bytes, size_t count) {
  unsigned long long wide = state;
  while (count >= 8) {
    unsigned long long word;
    __builtin_memcpy(&word, bytes, 8);
    wide = __builtin_ia32_crc32di(wide, word);
    bytes += 8;
    count -= 8;
  }
  state = (unsigned)wide;
  while (count > 0) {
    state = __builtin_ia32_crc32qi(state, *bytes);
    bytes += 1;
    count -= 1;
  }
  return state;
}
#else
static inline int tfjslint_has_crc32c(void) { return 0; }
static inline unsigned tfjslint_crc32c(unsigned state, const unsigned char *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return state;
}
#endif

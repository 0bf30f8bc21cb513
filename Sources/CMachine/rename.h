/* `renameat2` of Linux, which the C library shows only to GNU programs, and Swift's import of it not at all. */
#pragma once

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Exchanges two paths in one step, so that no one ever sees neither. Returns 0, or -1 with `errno`: EINVAL where the
   file system cannot do it, ENOSYS where the kernel cannot. */
static inline int tfjslint_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u /* RENAME_EXCHANGE */);
}

/* Renames unless something is there already (EEXIST). */
static inline int tfjslint_rename_new(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u /* RENAME_NOREPLACE */);
}

// The baseline: maps a GraphDef, unpacks it with libprotobuf-c and its default allocator, and ends.
//
//   unpack FILE    prints the nodes and the nanoseconds that the unpacking alone took

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

#include "tensorflow_proto.h"

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int main(int count, char **arguments) {
  if (count != 2) return fprintf(stderr, "usage: unpack FILE\n"), 2;
  int file = open(arguments[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return perror(arguments[1]), 1;
  const uint8_t *bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED) return perror(arguments[1]), 1;

  long long start = nanoseconds();
  Tensorflow__GraphDef *graph = tensorflow__graph_def__unpack(NULL, (size_t)status.st_size, bytes);
  long long took = nanoseconds() - start;
  if (graph == NULL) return fprintf(stderr, "%s: is no GraphDef\n", arguments[1]), 1;
  printf("%zu %lld\n", graph->n_node, took);
  // Not freed: the process ends, and freeing is not part of reading.
  return 0;
}

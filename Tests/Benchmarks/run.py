#!/usr/bin/env python3
"""Measures what a lint costs beside a bare libprotobuf-c unpack of the same bytes. See README.md beside this script.

    swift build -c release && python3 Tests/Benchmarks/run.py [--rounds 21] [--binary PATH] [--smoke]
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MEMORY_BOUND = 64 << 20


class Sample:
    """One process, from its start to its end."""

    def __init__(self, command):
        start = time.perf_counter_ns()
        actions = [(os.POSIX_SPAWN_OPEN, 1, str(OUTPUT), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
        process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
        self.wall = (time.perf_counter_ns() - start) / 1e6
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1e3
        self.memory = usage.ru_maxrss << 10
        code = os.waitstatus_to_exitcode(status)
        if code != 0:
            sys.stdout.write(OUTPUT.read_text()[-2000:])
            sys.exit(f"ended with {code}, not 0: {' '.join(command)}")
        self.said = OUTPUT.read_text()


def interleaved(rounds, *commands):
    """The samples of each command. One of each in turn, so that a slow minute of the machine meets all alike."""
    for command in commands:
        Sample(command)  # fills the page cache
    samples = [[] for _ in commands]
    for _ in range(rounds):
        for number, command in enumerate(commands):
            samples[number].append(Sample(command))
    return samples


def median(samples, name):
    return statistics.median(getattr(sample, name) for sample in samples)


def row(title, samples):
    wall = sorted(sample.wall for sample in samples)
    quarter = len(wall) // 4
    print(f"  {title:<34}{median(samples, 'wall'):9.1f} ms  ({wall[quarter]:.1f} to {wall[-1 - quarter]:.1f})"
          f"{median(samples, 'cpu'):9.1f} ms CPU{max(sample.memory for sample in samples) / 1e6:8.1f} MB")


def main():
    global OUTPUT
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build" / "release" / "tfjslint")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--smoke", action="store_true", help="few rounds on a small graph: does it run, not how fast")
    options = parser.parse_args()
    if options.smoke:
        options.rounds, options.nodes = 3, 2_000

    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--quiet"], check=True)
    folder = HERE / ".build" / "workloads"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    OUTPUT = folder / "output"
    # A process of its own: what this one holds would count as memory of those that it starts.
    subprocess.run([sys.executable, HERE / "make_workloads.py", folder, "--nodes", str(options.nodes)], check=True)
    graph = folder / "graph.pb"
    lint, unpack = str(options.binary.resolve()), str(HERE / ".build" / "release" / "unpack")

    bare, full, start = interleaved(
        options.rounds, [unpack, str(graph)], [lint, "lint", str(graph)], [lint, "--version"])
    print(f"{options.nodes} nodes, {graph.stat().st_size / 1e6:.1f} MB, {options.rounds} rounds:"
          " median (quartiles), CPU time, most memory")
    row("libprotobuf-c unpack, process", bare)
    row("tfjslint lint, process", full)
    row("tfjslint --version", start)
    alone = statistics.median(int(sample.said.split()[1]) / 1e6 for sample in bare)
    print(f"  {'unpack alone, within its process':<34}{alone:9.1f} ms")
    print(f"  ratio of wall medians              {median(full, 'wall') / median(bare, 'wall'):9.2f}")
    print(f"  ratio of CPU medians               {median(full, 'cpu') / median(bare, 'cpu'):9.2f}")
    print(f"  ratio to the unpack alone          {median(full, 'wall') / alone:9.2f}")

    small, variables = interleaved(
        options.rounds, [lint, "lint", str(folder / "small.pb")], [lint, "lint", str(folder / "variables")])
    print("end to end")
    row("200 nodes", small)
    row("SavedModel with 1 GiB of variables", variables)
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    print(f"memory below {floor / 1e6:.1f} MB cannot be told: a process starts with that of the one that starts it")
    memory = max(sample.memory for sample in variables)
    if memory > MEMORY_BOUND:
        sys.exit(f"1 GiB of variables took {memory / 1e6:.1f} MB, more than {MEMORY_BOUND / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

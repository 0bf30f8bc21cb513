"""Edits the YAML tables line by line, so that their comments, order and layout stay."""

import re
import textwrap

import yaml


class Tables:
    """The tables of one folder; nothing is written before `save`."""

    def __init__(self, folder):
        self.folder = folder
        self.lines = {}

    def text(self, name):
        if name not in self.lines:
            self.lines[name] = (self.folder / name).read_text(encoding="utf-8").splitlines()
        return self.lines[name]

    def read(self, name):
        return yaml.safe_load("\n".join(self.text(name)))

    def save(self):
        for name, lines in self.lines.items():
            path = self.folder / name
            text = "\n".join(lines) + "\n"
            if text != path.read_text(encoding="utf-8"):
                path.write_text(text, encoding="utf-8")

    # releases.yaml

    def add_release(self, release):
        """Makes `release` the newest, in the list of its major version or in one of its own."""
        lines = self.text("releases.yaml")
        newest = next(index for index, line in enumerate(lines) if line.startswith("newest:"))
        old = lines[newest].split(":")[1].strip()
        lines[newest] = f"newest: {release}"
        last = max(index for index, line in enumerate(lines) if line.endswith("]"))
        if old.split(".")[0] == release.split(".")[0]:
            lines[last : last + 1] = textwrap.wrap(
                f"{lines[last][:-1]}, {release}]", width=110, subsequent_indent="     ", drop_whitespace=True
            ) if len(lines[last]) > 100 else [f"{lines[last][:-1]}, {release}]"]  # fmt: skip
        else:
            lines.insert(last + 1, f"  - [{release}]")

    # tfjs-ops.yaml

    def set_key(self, op, key, value, after):
        """Sets a key of one op's row, beside the key `after` if it is new; None removes it."""
        lines = self.text("tfjs-ops.yaml")
        start, end = self._row(op)
        present = [index for index in range(start, end) if lines[index].startswith(f"  {key}:")]
        written = [] if value is None else [f"  {key}: {inline(value)}"]
        if present:
            lines[present[0] : present[0] + 1] = written
            return
        place = next(i for i in range(start, end) if re.match(rf"(?:  |- ){after}:", lines[i]))
        lines[place + 1 : place + 1] = written

    def add_op(self, row):
        """Inserts a new op's row where its name belongs."""
        order = [
            "category", "since", "executable_since", "status", "execution", "kernels", "executor_outputs",
            "no_importer_default", "evidence",
        ]  # fmt: skip
        status = row["status"]
        lines = self.text("tfjs-ops.yaml")
        place = len(lines)
        for index, line in enumerate(lines):
            if line.startswith("- op: ") and line[6:].encode() > row["op"].encode():
                place = index
                break
        written = [f"- op: {row['op']}"]
        for key in order:
            if row.get(key) is not None and row[key] != []:
                note = "  # not tried yet" if key == "status" and status == "works" else ""
                written.append(f"  {key}: {inline(row[key])}{note}")
        lines[place:place] = written

    def _row(self, op):
        lines = self.text("tfjs-ops.yaml")
        start = lines.index(f"- op: {op}")
        end = next((i for i in range(start + 1, len(lines)) if lines[i].startswith("- op: ")), len(lines))
        return start, end

    # kernels.yaml

    def set_kernel(self, kernel, backend, release):
        lines = self.text("kernels.yaml")
        place = next(index for index, line in enumerate(lines) if line.startswith(f"  {kernel}: "))
        row = yaml.safe_load(lines[place])[kernel] | {backend: release}
        lines[place] = self._kernel_line(kernel, row)

    def add_kernel(self, kernel, row):
        lines = self.text("kernels.yaml")
        first = lines.index("kernels:") + 1
        place = first
        while place < len(lines) and lines[place].strip().split(":")[0].encode() < kernel.encode():
            place += 1
        lines.insert(place, self._kernel_line(kernel, row))

    def _kernel_line(self, kernel, row):
        order = ["cpu", "webgl", "wasm", "webgpu"]
        return f"  {kernel}: {{{', '.join(f'{b}: {row[b]}' for b in order if b in row)}}}"


def inline(value):
    """A scalar or a list as it stands in one line of YAML."""
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)
